package org.quadrivia.table.csvw;

/** The metadata breaks a rule that cannot be mended by a default, so that nothing is converted. */
public final class MetadataInvalid extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MetadataInvalid(String message) {
        super(message);
    }
}
