/** Reads texts in a process of their own, which is killed if it takes too long or too much. */
@NullMarked
package org.quadrivia.text.process;

import org.jspecify.annotations.NullMarked;
