package org.quadrivia.linkeddata.rdf;

import org.quadrivia.question.Item;

/**
 * A question as far as whoever asks may see it.
 *
 * @param query whether they may see the query that decides it
 * @param told whether they may see what is right, and why
 */
public record ItemLook(Item item, boolean query, boolean told) {
    /** Another for each way of seeing it. */
    public String view() {
        return (query ? "q" : "") + (told ? "t" : "");
    }
}
