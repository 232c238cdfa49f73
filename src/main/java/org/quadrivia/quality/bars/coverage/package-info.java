/** How many of the facts are asked. */
@NullMarked
package org.quadrivia.quality.bars.coverage;

import org.jspecify.annotations.NullMarked;
