package org.quadrivia.account;

import java.io.Serializable;
import java.util.UUID;

/** The permanent id of a person. Names change; this does not. */
public record PersonId(UUID value) implements Serializable {
    /** Returns a new id that nobody has. */
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
