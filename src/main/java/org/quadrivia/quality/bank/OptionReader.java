package org.quadrivia.quality.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parts of an item. */
final class OptionReader {
    static final Set<String> STANDINGS =
            Set.of("stated", "background", "unsourced", "attributed", "reported", "hedged");
    private static final Set<String> REASONS =
            Set.of("key", "functional", "disjoint", "complete", "denied", "compared", "stated", "not-stated");
    private static final Set<String> COMMON = Set.of("id", "correct", "feedback", "proof");

    private OptionReader() {}

    static BankOption option(FieldReader shape, BankKind kind) {
        shape.only(known(kind));
        boolean pair = kind == BankKind.MATCH;
        return new BankOption(
                shape.text("id"),
                shape.text(pair ? "left" : "label"),
                shape.text(pair ? "leftValue" : "value"),
                pair ? shape.text("right") : null,
                pair ? shape.text("rightValue") : null,
                shape.truth("correct"),
                kind == BankKind.ORDER ? shape.integer("position") : null,
                kind == BankKind.TEXT ? shape.texts("accepted") : List.of(),
                kind == BankKind.TEXT ? shape.integer("slips") : null,
                shape.text("feedback"),
                proof(shape.object("proof")));
    }

    static BankPassage passage(FieldReader shape) {
        shape.only(Set.of("id", "locator"));
        return new BankPassage(shape.text("id"), shape.text("locator"));
    }

    static @Nullable BankFraming framing(@Nullable FieldReader shape) {
        if (shape == null) {
            return null;
        }
        shape.only(Set.of("scope", "text"));
        return new BankFraming(word(shape, "scope", Set.of("source")), shape.text("text"));
    }

    static String word(FieldReader shape, String field, Set<String> words) {
        String word = shape.text(field);
        if (!word.isBlank() && !words.contains(word)) {
            shape.note("check.shape.word", field, word);
        }
        return word;
    }

    private static BankProof proof(FieldReader shape) {
        shape.only(Set.of("reason", "triples"));
        return new BankProof(word(shape, "reason", REASONS), shape.texts("triples"));
    }

    private static Set<String> known(BankKind kind) {
        Set<String> known = new HashSet<>(COMMON);
        known.addAll(
                kind == BankKind.MATCH ? Set.of("left", "right", "leftValue", "rightValue") : Set.of("label", "value"));
        if (kind == BankKind.ORDER) {
            known.add("position");
        }
        if (kind == BankKind.TEXT) {
            known.addAll(Set.of("accepted", "slips"));
        }
        return known;
    }
}
