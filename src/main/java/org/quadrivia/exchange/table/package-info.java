/** Tables of questions: CSV, and Kahoot's spreadsheet. */
@NullMarked
package org.quadrivia.exchange.table;

import org.jspecify.annotations.NullMarked;
