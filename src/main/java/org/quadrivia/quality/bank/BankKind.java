package org.quadrivia.quality.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of item in the contract. */
public enum BankKind {
    SINGLE,
    MULTIPLE,
    BOOLEAN,
    TEXT,
    ORDER,
    MATCH;

    /** Finds the kind with the given name in the contract; empty if there is none. */
    public static Optional<BankKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Returns the name as the contract writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
