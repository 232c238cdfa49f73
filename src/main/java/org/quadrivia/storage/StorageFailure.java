package org.quadrivia.storage;

import org.quadrivia.Messages;

/** The database did not do its part: the disk is full, the server is gone. Trying again later may do. */
public final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What it comes from, as far as people can do something about it. */
    public enum Kind {
        /** There is no room left on the disk. */
        FULL,
        /** Anything else. */
        UNAVAILABLE
    }

    private final Kind kind;

    public StorageFailure(Kind kind, Throwable cause) {
        super(words(kind), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What to tell people; it names nobody and no file. */
    @Override
    public String getMessage() {
        return words(kind);
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case FULL -> Messages.text("storage.failure.full");
            case UNAVAILABLE -> Messages.text("storage.failure.unavailable");
        };
    }
}
