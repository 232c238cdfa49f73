/** Whether the options of an item fit together: of one kind, distinct, in one unit. */
@NullMarked
package org.quadrivia.quality.bars.options;

import org.jspecify.annotations.NullMarked;
