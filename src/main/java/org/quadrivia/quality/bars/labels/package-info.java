/** Whether labels, languages and explanations are sound. */
@NullMarked
package org.quadrivia.quality.bars.labels;

import org.jspecify.annotations.NullMarked;
