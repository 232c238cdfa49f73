package org.quadrivia.knowledge;

import java.util.List;

/**
 * One result of a search.
 *
 * @param matched the label or alias that matched
 * @param kinds its most specific classes, which tell namesakes apart
 */
public record SearchHit(Named entity, String matched, List<Named> kinds) {
    public SearchHit {
        kinds = List.copyOf(kinds);
    }
}
