/** Notes for Anki, and text files of them; packages are in {@code exchange.jdbc}. */
@NullMarked
package org.quadrivia.exchange.anki;

import org.jspecify.annotations.NullMarked;
