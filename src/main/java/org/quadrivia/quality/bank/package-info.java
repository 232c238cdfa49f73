/**
 * A bank of items as the contract publishes it, read line by line. It knows the shape of an item and nothing of what it means.
 */
@NullMarked
package org.quadrivia.quality.bank;

import org.jspecify.annotations.NullMarked;
