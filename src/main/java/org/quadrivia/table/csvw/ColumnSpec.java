package org.quadrivia.table.csvw;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column as metadata describes it.
 *
 * @param number from 1
 * @param named whether the metadata gives the name, so that keys can refer to it
 * @param titles texts by language; "und" where none is said
 * @param virtual whether the table has no such column, so that its value comes from the rules alone
 */
public record ColumnSpec(
        int number,
        String name,
        boolean named,
        Map<String, List<String>> titles,
        boolean virtual,
        boolean suppressOutput,
        CellRules rules,
        Map<String, @Nullable Object> common) {
    /** Returns the first title; the name if there is none. */
    public String title() {
        return titles.values().stream().flatMap(List::stream).findFirst().orElse(name);
    }
}
