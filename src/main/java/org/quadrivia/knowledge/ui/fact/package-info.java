/** Facts on a page: rows, who says so, and sources. */
@NullMarked
package org.quadrivia.knowledge.ui.fact;

import org.jspecify.annotations.NullMarked;
