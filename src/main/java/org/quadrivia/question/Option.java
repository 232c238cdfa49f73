package org.quadrivia.question;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of an item, or a pair of a matching item.
 *
 * @param id "a", "b", … in the order shown
 * @param label the text shown; for a pair, that of the left side
 * @param value IRI or literal in N-Triples syntax; for a pair, that of the left side
 * @param right label of the right side of a pair; null for all other kinds
 * @param rightValue IRI or literal of the right side of a pair; null for all other kinds
 * @param correct whether the option is right
 * @param position 1-based place in the right order; null except in order items
 * @param accepted answers that may be typed; empty except in text items
 * @param broad answers that are too broad: a learner who types one is asked to be more precise; empty except in text items
 * @param slips the greatest edit distance forgiven; for each accepted answer, {@link Spelling#forgiven} limits it further; 0
 *     except in text items
 * @param ranges the numbers that may be typed, in place of the accepted answers; empty except in text items of teachers
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
        List<String> broad,
        int slips,
        List<Range> ranges,
        String feedback,
        Proof proof) {
    /** Numbers from one to another, both included. */
    public record Range(BigDecimal from, BigDecimal to) {
        public boolean contains(BigDecimal number) {
            return from.compareTo(number) <= 0 && to.compareTo(number) >= 0;
        }
    }

    public Option {
        ranges = List.copyOf(ranges);
        accepted = List.copyOf(accepted);
        broad = List.copyOf(broad);
    }

    /** Returns the same answer of a text item with these wordings as too broad. */
    public Option broad(List<String> wordings) {
        return new Option(
                id,
                label,
                value,
                right,
                rightValue,
                correct,
                position,
                accepted,
                wordings,
                slips,
                ranges,
                feedback,
                proof);
    }

    /** Returns the same answer of a text item with these numbers as accepted. */
    public Option within(List<Range> numbers) {
        return new Option(
                id,
                label,
                value,
                right,
                rightValue,
                correct,
                position,
                accepted,
                broad,
                slips,
                numbers,
                feedback,
                proof);
    }

    /** Creates an option of a single, multiple or boolean item. */
    public static Option of(String id, String label, String value, boolean correct, String feedback, Proof proof) {
        return new Option(
                id, label, value, null, null, correct, null, List.of(), List.of(), 0, List.of(), feedback, proof);
    }

    /** Creates a pair of a matching item. */
    public static Option pair(
            String id, String left, String leftValue, String right, String rightValue, String feedback, Proof proof) {
        return new Option(
                id,
                left,
                leftValue,
                right,
                rightValue,
                true,
                null,
                List.of(),
                List.of(),
                0,
                List.of(),
                feedback,
                proof);
    }

    /** Creates the answer of a text item. */
    public static Option typed(
            String id, String label, String value, List<String> accepted, int slips, String feedback, Proof proof) {
        return new Option(
                id, label, value, null, null, true, null, accepted, List.of(), slips, List.of(), feedback, proof);
    }

    /** Creates an option of an order item. */
    public static Option ordered(String id, String label, String value, int position, String feedback, Proof proof) {
        return new Option(
                id, label, value, null, null, true, position, List.of(), List.of(), 0, List.of(), feedback, proof);
    }
}
