package org.quadrivia.classroom;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** The permanent id of a class. It says nothing about the class, and knowing it gives no access. */
public record ClassId(UUID value) implements Serializable {
    private static final int LENGTH = 36;

    public static ClassId random() {
        return new ClassId(UUID.randomUUID());
    }

    /** Parses the id in an address; empty if it is not well-formed. */
    public static Optional<ClassId> read(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(new ClassId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
