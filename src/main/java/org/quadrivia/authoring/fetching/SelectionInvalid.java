package org.quadrivia.authoring.fetching;

/** Thrown if what a teacher wrote selects nothing; says why. */
public final class SelectionInvalid extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean ofAddress;

    private SelectionInvalid(String words, boolean ofAddress) {
        super(words, null, false, false);
        this.ofAddress = ofAddress;
    }

    static SelectionInvalid address(String words) {
        return new SelectionInvalid(words, true);
    }

    static SelectionInvalid text(String words) {
        return new SelectionInvalid(words, false);
    }

    /** Whether the address is at fault; if not, it is what was written about the selection. */
    public boolean ofAddress() {
        return ofAddress;
    }

    /** Returns what to tell the teacher. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
