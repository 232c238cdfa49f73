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

    /** Those that prove a statement false. */
    public static final Set<ProofReason> FALSITY = Set.of(FUNCTIONAL, DISJOINT, COMPLETE, DENIED);

    /** Empty where the contract has no such word. */
    public static Optional<ProofReason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }

    /** As the contract writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
