package org.quadrivia.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge base at a glance.
 *
 * @param id name in addresses
 * @param kb the word of the item contract: the IRI that has a title in the about graph, else the file's or folder's name
 * @param revision digest of all quads
 * @param language BCP 47 tag of its main language; "und" where none is known
 * @param facts triples worth showing as facts, asserted or claimed
 */
public record KbCard(
        KbId id,
        String kb,
        String revision,
        String title,
        @Nullable String description,
        @Nullable String license,
        @Nullable String source,
        String language,
        int facts,
        int passages,
        int claims,
        int entities,
        List<Topic> topics) {
    public KbCard {
        topics = List.copyOf(topics);
    }
}
