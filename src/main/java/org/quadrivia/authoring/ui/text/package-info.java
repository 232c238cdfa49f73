/** Pages on which teachers bring a text, and mark in it what it says. */
@NullMarked
package org.quadrivia.authoring.ui.text;

import org.jspecify.annotations.NullMarked;
