package org.quadrivia.table.csvw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell after it was read by the rules of its column.
 *
 * @param text as it is written; empty for a virtual column
 * @param values none if the cell has no value
 * @param list whether the column allows several values
 * @param about the address of what the cell is about; null for the row itself
 * @param property the address of its property
 * @param valueUrl the address that the value stands for; null if it is a literal
 * @param faults why the text does not fit; none if it does
 */
public record AnnotatedCell(
        ColumnSpec column,
        String text,
        List<Value> values,
        boolean list,
        @Nullable String about,
        String property,
        @Nullable String valueUrl,
        List<String> faults) {
    /**
     * One value.
     *
     * @param text as XML Schema writes it
     * @param datatype its IRI
     * @param lang "und" if it has none
     */
    public record Value(String text, String datatype, String lang) {}
}
