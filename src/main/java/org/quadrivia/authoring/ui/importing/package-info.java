/** The page that brings files to a new knowledge base. */
@NullMarked
package org.quadrivia.authoring.ui.importing;

import org.jspecify.annotations.NullMarked;
