/** How many of the facts the items ask about. */
@NullMarked
package org.quadrivia.quality.bars.coverage;

import org.jspecify.annotations.NullMarked;
