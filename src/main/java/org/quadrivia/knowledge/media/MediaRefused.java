package org.quadrivia.knowledge.media;

import org.quadrivia.Messages;

/** Thrown if a file cannot be kept. The message says why and what to do, in plain words. */
public final class MediaRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message everything that people need to know */
    public MediaRefused(String message) {
        super(message);
    }

    /** Returns that a file begins like one of that kind but is cut off or malformed. */
    static MediaRefused broken(MediaKind kind) {
        return new MediaRefused(Messages.text("media.broken", kind.name()));
    }
}
