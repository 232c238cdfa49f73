package org.quadrivia.question.sample;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.question.Item;

/** The sheet on which a reader writes what they think of each item: tab-separated values with a header. */
public final class VerdictSheet {
    /** The columns, in their order. */
    static final List<String> COLUMNS = List.of("number", "item", "verdict", "comment", "wording", "reader");

    private VerdictSheet() {}

    /** Returns an empty sheet for a sample: a row for each item, with its number and id. */
    public static String empty(List<Item> sample) {
        List<String> rows = new ArrayList<>(List.of(String.join("\t", COLUMNS)));
        for (Item item : sample) {
            String blank = "\t".repeat(COLUMNS.size() - 2);
            rows.add(rows.size() + "\t" + item.id() + blank);
        }
        return String.join("\n", rows) + "\n";
    }
}
