package org.quadrivia.quality.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of item that the contract knows. */
public enum BankKind {
    SINGLE,
    MULTIPLE,
    BOOLEAN,
    TEXT,
    ORDER,
    MATCH;

    /** Empty where the contract has no such word. */
    public static Optional<BankKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** As the contract writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
