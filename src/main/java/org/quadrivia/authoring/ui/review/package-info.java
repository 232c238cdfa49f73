/** Pages for reviewing questions and reports about them. */
@NullMarked
package org.quadrivia.authoring.ui.review;

import org.jspecify.annotations.NullMarked;
