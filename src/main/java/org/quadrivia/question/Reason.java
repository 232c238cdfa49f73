package org.quadrivia.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an option is right or wrong. {@code src/docs/proofs.md} says what makes each reason valid. */
public enum Reason {
    KEY,
    FUNCTIONAL,
    DISJOINT,
    COMPLETE,
    DENIED,
    COMPARED,
    STATED,
    NOT_STATED,
    /** A teacher says so; nothing proves it. Never in a file of items. */
    UNPROVED;

    /** Returns the word used in the item contract: the name in lower case, with hyphens. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
