package org.quadrivia.quality.bank;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An option as written.
 *
 * @param label of a pair the left side
 * @param value of a pair the left side
 * @param right of a pair, else null
 * @param rightValue of a pair, else null
 * @param position of an order item, else null
 * @param accepted of a text item, else empty
 * @param slips of a text item, else null
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
        BankProof proof) {
    public BankOption {
        accepted = List.copyOf(accepted);
    }

    /** Returns the texts shown for the option: one, or both sides of a pair. */
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
