/** Bar 0: the rules of the item contract. */
@NullMarked
package org.quadrivia.quality.bars.contract;

import org.jspecify.annotations.NullMarked;
