package org.quadrivia.account;

import java.io.Serializable;
import java.util.UUID;

/** Who somebody is, for good: names change, this does not. */
public record PersonId(UUID value) implements Serializable {
    /** One that nobody has. */
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
