package org.quadrivia.backup;

/** Thrown if a backup cannot be made, or if a file is not a backup or is a damaged one. The message says why in one line. */
public final class BackupUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message everything that people need to know, in plain words */
    public BackupUnusable(String message) {
        super(message);
    }

    /** @param message everything that people need to know, in plain words */
    public BackupUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
