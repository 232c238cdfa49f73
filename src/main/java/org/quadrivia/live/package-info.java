/**
 * Live rounds: a teacher's screen asks the questions of a named quiz, and a room answers on its phones. Begin with {@link
 * org.quadrivia.live.Round}, which holds the laws, and {@link org.quadrivia.live.LiveRounds}.
 */
@NullMarked
package org.quadrivia.live;

import org.jspecify.annotations.NullMarked;
