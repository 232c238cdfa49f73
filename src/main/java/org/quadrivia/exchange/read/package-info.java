/** What was understood of a file of questions that somebody brings, whichever its format. */
@NullMarked
package org.quadrivia.exchange.read;

import org.jspecify.annotations.NullMarked;
