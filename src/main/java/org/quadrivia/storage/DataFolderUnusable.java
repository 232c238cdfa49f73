package org.quadrivia.storage;

/** The data folder can't be used; the message says why and what to do, in one line. */
public class DataFolderUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message all that people need, in their words */
    public DataFolderUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
