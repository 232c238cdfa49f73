package org.quadrivia.table;

/**
 * What of a table does not fit, and became no fact.
 *
 * @param row its number in the source
 * @param column the title of the column; empty if the whole row does not fit
 * @param value as it is written
 * @param reason why, as a sentence
 */
public record Misfit(int row, String column, String value, String reason) {}
