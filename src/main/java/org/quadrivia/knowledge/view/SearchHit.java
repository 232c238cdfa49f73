package org.quadrivia.knowledge.view;

import java.util.List;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;

/**
 * A thing found by a search.
 *
 * @param matched the label or alias that matched
 * @param similar whether that name is only similar to what was searched for
 * @param kinds its most specific classes, which tell namesakes apart
 */
public record SearchHit(Named entity, String matched, boolean similar, List<Named> kinds) {
    public SearchHit {
        kinds = List.copyOf(kinds);
    }

    /** A passage or a claim found by words of its text. */
    public sealed interface InText {
        /** Returns the whole text in parts, of which those are marked that match. */
        List<Part> parts();
    }

    /** A part of a text, which follows the part before it without a gap. */
    public record Part(String text, boolean marked) {}

    /** A passage found by its paraphrase. */
    public record InPassage(Passage passage, List<Part> parts) implements InText {
        public InPassage {
            parts = List.copyOf(parts);
        }
    }

    /** A claim found by what is claimed. */
    public record InClaim(ClaimDetails claim, List<Part> parts) implements InText {
        public InClaim {
            parts = List.copyOf(parts);
        }
    }
}
