package org.quadrivia.quality.proof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The reasons that an option can give for being right or wrong. */
public enum ProofReason {
    KEY,
    FUNCTIONAL,
    DISJOINT,
    COMPLETE,
    DENIED,
    COMPARED,
    STATED,
    NOT_STATED;

    /** The reasons that prove a statement false. */
    public static final Set<ProofReason> FALSITY = Set.of(FUNCTIONAL, DISJOINT, COMPLETE, DENIED);

    /** Finds the reason with the given name in the contract; empty if there is none. */
    public static Optional<ProofReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }

    /** Returns the name as the contract writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
