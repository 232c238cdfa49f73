/** The page that edits what a knowledge base declares about what may be asked. */
@NullMarked
package org.quadrivia.authoring.ui.declaration;

import org.jspecify.annotations.NullMarked;
