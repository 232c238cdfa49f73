/**
 * The quality bars, with one class for each bar, and the classes that the bars share, such as the inspection of one bank over one
 * dataset.
 */
@NullMarked
package org.quadrivia.quality.bars;

import org.jspecify.annotations.NullMarked;
