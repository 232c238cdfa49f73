package org.quadrivia.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge base at a glance.
 *
 * @param id name in addresses
 * @param kb its name in the item contract: the IRI that has a title in the about graph, otherwise the name of the file or
 *     folder
 * @param revision digest of all quads
 * @param language BCP 47 tag of its main language; "und" if unknown
 * @param facts how many triples are worth showing as facts, asserted or claimed
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
