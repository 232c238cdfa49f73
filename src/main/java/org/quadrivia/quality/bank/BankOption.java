package org.quadrivia.quality.bank;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An option as the bank writes it.
 *
 * @param label the label of the option; for a pair, of its left side
 * @param value the value of the option; for a pair, of its left side
 * @param right the right side of a pair; null for other items
 * @param rightValue the value of the right side of a pair; null for other items
 * @param position the position in an order item; null for other items
 * @param accepted the accepted wordings of a text item; empty for other items
 * @param slips the forgiven slips of a text item; null for other items
 */
public record BankOption(
        String id,
        String label,
        String value,
        @Nullable String right,
        @Nullable String rightValue,
        boolean correct,
        @Nullable Integer position,
        List<String> accepted,
        @Nullable Integer slips,
        String feedback,
        Proof proof) {
    /**
     * The proof of an option.
     *
     * @param reason the reason as the bank writes it
     * @param triples the lines of N-Triples as the bank writes them
     */
    public record Proof(String reason, List<String> triples) {
        public Proof {
            triples = List.copyOf(triples);
        }
    }

    public BankOption {
        accepted = List.copyOf(accepted);
    }

    /** Returns the texts shown for the option: one text, or the texts of both sides of a pair. */
    public List<String> shown() {
        return right == null ? List.of(label) : List.of(label, right);
    }

    /** Returns the terms that the option stands for, in the order of {@link #shown()}. */
    public List<String> terms() {
        return rightValue == null
                ? List.of(value)
                : Stream.of(value, rightValue).toList();
    }
}
