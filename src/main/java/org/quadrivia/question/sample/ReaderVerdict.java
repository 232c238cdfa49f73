package org.quadrivia.question.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.question.Item;

/**
 * What one reader says about an item.
 *
 * @param codes what is wrong with it, by the codes of {@code src/docs/rating.md}; empty means it is good as it is
 * @param wording the stem that the reader would write instead; empty if they give none
 */
public record ReaderVerdict(Item item, Set<String> codes, String comment, Optional<String> wording, String reader) {
    /** The codes, in the order of the protocol. */
    static final List<String> CODES = List.of("W", "T", "P", "G", "K", "D", "I", "A", "F");

    /** Wrong or empty feedback is noted, but does not by itself make an item unusable. */
    private static final String FEEDBACK = "F";

    public ReaderVerdict {
        codes = Set.copyOf(codes);
    }

    /** Whether the item is usable as it stands. */
    public boolean isUsable() {
        return codes.stream().allMatch(FEEDBACK::equals);
    }
}
