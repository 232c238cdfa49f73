package org.quadrivia.storage;

/** Thrown if another process works on the data folder. The message names the process if it is known. */
public final class DataFolderInUse extends DataFolderUnusable {
    private static final long serialVersionUID = 1;

    /** @param message everything that people need to know, in plain words */
    public DataFolderInUse(String message, Throwable cause) {
        super(message, cause);
    }
}
