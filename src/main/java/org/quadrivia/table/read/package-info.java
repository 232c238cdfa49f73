/** Readers of CSV, TSV, pasted text, XLSX and ODS, row by row, in bounded memory. Formulas are never evaluated. */
@NullMarked
package org.quadrivia.table.read;

import org.jspecify.annotations.NullMarked;
