package org.quadrivia.knowledge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.Named;

/**
 * Everything that a page shows about one entity.
 *
 * @param aliases other labels, without the main one
 * @param kinds its most specific classes
 * @param description one or two sentences; null if there is none
 * @param facts grouped by property, outgoing first
 * @param timeline the events around it (including itself, if it is one) in the order that the data decides; empty if there are
 *     none
 */
public record EntityDetails(
        Named entity,
        List<String> aliases,
        List<Named> kinds,
        @Nullable String description,
        List<FactGroup> facts,
        List<TimelineStep> timeline) {
    public EntityDetails {
        aliases = List.copyOf(aliases);
        kinds = List.copyOf(kinds);
        facts = List.copyOf(facts);
        timeline = List.copyOf(timeline);
    }
}
