package org.quadrivia.table;

/**
 * A cell that a person mended, as it is found again in the next version of its table: wherever its row stands there.
 *
 * @param row how its row is called, as it is written
 * @param column the title of its column
 * @param written what is written in the cell
 * @param instead what is read instead
 */
public record KeptMend(String row, String column, String written, String instead) {}
