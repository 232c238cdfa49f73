package org.quadrivia.backup;

/** A backup can't be made, or a file is none or a damaged one; the message says why in one line. */
public final class BackupUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message all that people need, in their words */
    public BackupUnusable(String message) {
        super(message);
    }

    /** @param message all that people need, in their words */
    public BackupUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
