/** The page that imports files into a new knowledge base. */
@NullMarked
package org.quadrivia.authoring.ui.importing;

import org.jspecify.annotations.NullMarked;
