/** The page of a passage, and the list of all passages. */
@NullMarked
package org.quadrivia.knowledge.ui.passage;

import org.jspecify.annotations.NullMarked;
