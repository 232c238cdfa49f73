package org.quadrivia.linkeddata.web;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A page that needs no scripts, as far as it is its own.
 *
 * @param title for people; empty where the document keeps its own
 * @param description a sentence or two for who has not opened it; empty for none
 * @param content what stands on it
 * @param structured the same in the words of schema.org, as JSON-LD that can stand in a page; empty for none
 * @param canonical absolute address
 * @param alternates the same as data
 * @param indexed whether search engines may keep it
 */
public record PlainPage(
        String title,
        String description,
        Element content,
        Optional<String> structured,
        String canonical,
        List<Alternate> alternates,
        boolean indexed) {
    public PlainPage {
        alternates = List.copyOf(alternates);
    }

    /** @param address absolute */
    public record Alternate(String address, String mediaType) {}
}
