/** Whether keys and distractors are proved, and items have only one reading. */
@NullMarked
package org.quadrivia.quality.bars.proof;

import org.jspecify.annotations.NullMarked;
