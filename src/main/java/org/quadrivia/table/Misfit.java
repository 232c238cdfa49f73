package org.quadrivia.table;

/**
 * What of a table does not fit, and became no fact.
 *
 * @param row its number in the source
 * @param name how the row is called; all of the row in words if it has no name
 * @param cell the number of the column, from 1, whose cell can be mended; 0 if there is none
 * @param column the title of the column; empty if the whole row does not fit
 * @param value as it is written
 * @param reason why, as a sentence
 * @param proposal what could be written instead; empty if there is nothing to propose
 */
public record Misfit(int row, String name, int cell, String column, String value, String reason, String proposal) {
    public Misfit(int row, String name, int cell, String column, String value, String reason) {
        this(row, name, cell, column, value, reason, "");
    }
}
