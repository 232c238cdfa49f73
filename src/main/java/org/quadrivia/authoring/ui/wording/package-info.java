/** The page with the words for properties and classes. */
@NullMarked
package org.quadrivia.authoring.ui.wording;

import org.jspecify.annotations.NullMarked;
