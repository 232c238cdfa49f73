package org.quadrivia.linkeddata.rdf;

import org.quadrivia.question.Item;

/**
 * An item, as far as the caller may see it.
 *
 * @param query whether the caller may see the query that decides it
 * @param told whether the caller may see the right answer and the reasons
 */
public record VisibleItem(Item item, boolean query, boolean told) {
    /** Returns a text that differs for each combination of permissions. */
    public String view() {
        return (query ? "q" : "") + (told ? "t" : "");
    }
}
