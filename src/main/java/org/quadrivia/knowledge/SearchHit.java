package org.quadrivia.knowledge;

import java.util.List;

/**
 * What a search found.
 *
 * @param matched the label or alias that matched
 * @param kinds most specific classes, to tell namesakes apart
 */
public record SearchHit(Named entity, String matched, List<Named> kinds) {
    public SearchHit {
        kinds = List.copyOf(kinds);
    }
}
