package org.quadrivia.storage;

/** Thrown if the data folder cannot be used. The message says in one line why, and what to do. */
public class DataFolderUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message everything that people need to know, in plain words */
    public DataFolderUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
