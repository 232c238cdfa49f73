/** Facts on a page: rows, who says so, sources and the timeline. */
@NullMarked
package org.quadrivia.knowledge.ui.fact;

import org.jspecify.annotations.NullMarked;
