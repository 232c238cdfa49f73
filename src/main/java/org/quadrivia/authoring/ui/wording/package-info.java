/** The page on how properties and classes are worded. */
@NullMarked
package org.quadrivia.authoring.ui.wording;

import org.jspecify.annotations.NullMarked;
