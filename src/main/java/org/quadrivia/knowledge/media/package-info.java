/**
 * Pictures and sounds that are kept with a knowledge base: their names, and how a file from a stranger is examined and stripped of
 * all that is not needed to show or play it. Nothing here decodes a picture or a sound.
 */
@NullMarked
package org.quadrivia.knowledge.media;

import org.jspecify.annotations.NullMarked;
