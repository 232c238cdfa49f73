package org.quadrivia.storage;

/** Another process works on the data folder; the message names it. */
public final class DataFolderInUse extends DataFolderUnusable {
    private static final long serialVersionUID = 1;

    /** @param message all that people need, in their words */
    public DataFolderInUse(String message, Throwable cause) {
        super(message, cause);
    }
}
