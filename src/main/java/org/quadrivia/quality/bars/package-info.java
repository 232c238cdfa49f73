/** One class for each quality bar, and what they share: the inspection of one bank over one dataset. */
@NullMarked
package org.quadrivia.quality.bars;

import org.jspecify.annotations.NullMarked;
