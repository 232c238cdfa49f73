package org.quadrivia.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of an item; of a matching item: a pair.
 *
 * @param id "a", "b", … in the order shown
 * @param label what is shown; of a pair the left side
 * @param value IRI or literal in N-Triples syntax; of a pair the left side
 * @param right the right side of a pair; null for every other kind
 * @param rightValue IRI or literal of the right side; null for every other kind
 * @param correct whether it is right
 * @param position 1-based place in the right order; null but for order items
 * @param accepted what may be typed; empty but for text items
 * @param slips the greatest edit distance forgiven, to each accepted wording no more than {@link Spelling#forgiven} says of it;
 *     0 but for text items
 * @param feedback plain text with links written [[IRI|label]]
 */
public record Option(
        String id,
        String label,
        String value,
        @Nullable String right,
        @Nullable String rightValue,
        boolean correct,
        @Nullable Integer position,
        List<String> accepted,
        int slips,
        String feedback,
        Proof proof) {
    public Option {
        accepted = List.copyOf(accepted);
    }

    /** An option of a single, multiple or boolean item. */
    public static Option of(String id, String label, String value, boolean correct, String feedback, Proof proof) {
        return new Option(id, label, value, null, null, correct, null, List.of(), 0, feedback, proof);
    }

    /** A pair of a match item. */
    public static Option pair(
            String id, String left, String leftValue, String right, String rightValue, String feedback, Proof proof) {
        return new Option(id, left, leftValue, right, rightValue, true, null, List.of(), 0, feedback, proof);
    }

    /** What is to be typed. */
    public static Option typed(
            String id, String label, String value, List<String> accepted, int slips, String feedback, Proof proof) {
        return new Option(id, label, value, null, null, true, null, accepted, slips, feedback, proof);
    }

    /** An option of an order item. */
    public static Option ordered(String id, String label, String value, int position, String feedback, Proof proof) {
        return new Option(id, label, value, null, null, true, position, List.of(), 0, feedback, proof);
    }
}
