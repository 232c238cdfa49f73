/** Whether labels, languages and explanations are sound. */
@NullMarked
package org.quadrivia.quality.bars.wording;

import org.jspecify.annotations.NullMarked;
