package org.quadrivia.quiz.assigned;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** The permanent id of an assignment: something that a class is given to do. Knowing it gives no access. */
public record AssignmentId(UUID value) implements Serializable {
    private static final int LENGTH = 36;

    public static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID());
    }

    /** Parses the id in an address; empty if it is not well-formed. */
    public static Optional<AssignmentId> read(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(new AssignmentId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Returns the address of the page on which learners work on the assignment, without a leading slash. */
    public String address() {
        return "assignment/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
