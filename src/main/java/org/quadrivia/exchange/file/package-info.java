/** The formats of question files, and how to write one. */
@NullMarked
package org.quadrivia.exchange.file;

import org.jspecify.annotations.NullMarked;
