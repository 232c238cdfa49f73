package org.quadrivia.table;

/**
 * A cell without a value, in a row that became facts.
 *
 * @param row its number in the source
 * @param name how the row is called
 * @param cell the number of its column, from 1
 * @param column the title of its column
 */
public record EmptyCell(int row, String name, int cell, String column) {}
