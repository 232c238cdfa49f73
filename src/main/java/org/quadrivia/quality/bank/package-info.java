/** A bank of items as the contract publishes it, read line by line. This package knows the shape of an item, not its meaning. */
@NullMarked
package org.quadrivia.quality.bank;

import org.jspecify.annotations.NullMarked;
