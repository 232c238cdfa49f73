package org.quadrivia.storage;

import org.quadrivia.Messages;

/** Thrown if the database fails, for instance because the disk is full or its server is gone. Trying again later may succeed. */
public final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The cause, as far as people can do something about it. */
    public enum Kind {
        /** The disk is full. */
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

    /** Returns what to tell people; it names no person and no file. */
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
