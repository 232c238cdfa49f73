package org.quadrivia.table;

/**
 * How large a table may be.
 *
 * @param bytes of the file
 * @param unpacked bytes of all parts of a spreadsheet that are read
 * @param rows of the table
 * @param columns of a row
 * @param cell characters of a cell
 * @param characters of all texts that a spreadsheet keeps apart from its cells
 */
public record TableLimits(long bytes, long unpacked, int rows, int columns, int cell, long characters) {
    /** The limits of the server and of the command line. */
    public static final TableLimits USUAL = new TableLimits(100L << 20, 600L << 20, 500_000, 500, 50_000, 40_000_000);
}
