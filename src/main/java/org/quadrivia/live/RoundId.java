package org.quadrivia.live;

import java.util.Optional;
import java.util.UUID;

/** Identifies a live round in the addresses of its teacher. Players never see it. */
public record RoundId(UUID value) {
    private static final int LENGTH = 36;

    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }

    /** Parses an id; empty if it is not well-formed. */
    public static Optional<RoundId> read(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(new RoundId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
