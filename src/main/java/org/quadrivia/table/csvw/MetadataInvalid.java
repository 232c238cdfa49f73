package org.quadrivia.table.csvw;

/** The metadata breaks a rule that cannot be mended by a default, so that nothing is converted. */
public final class MetadataInvalid extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String words;

    public MetadataInvalid(String message) {
        super(message);
        this.words = message;
    }

    /** Returns what is wrong, where, and what to do. */
    public String words() {
        return words;
    }
}
