/** The page with the words for properties and classes. */
@NullMarked
package org.quadrivia.authoring.ui.lexicon;

import org.jspecify.annotations.NullMarked;
