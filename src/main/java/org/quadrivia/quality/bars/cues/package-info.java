/** Whether something other than knowledge gives the key away: length, position, words, statistics. */
@NullMarked
package org.quadrivia.quality.bars.cues;

import org.jspecify.annotations.NullMarked;
