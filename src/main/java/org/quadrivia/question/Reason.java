package org.quadrivia.question;

import java.util.Locale;

/** Why an option is right or wrong; what makes each valid stands in {@code src/docs/proofs.md}. */
public enum Reason {
    KEY,
    FUNCTIONAL,
    DISJOINT,
    COMPLETE,
    DENIED,
    COMPARED,
    STATED,
    NOT_STATED;

    /** The word of the item contract: lower-case, with a hyphen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
