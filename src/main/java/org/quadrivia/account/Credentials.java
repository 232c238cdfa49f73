package org.quadrivia.account;

import org.jspecify.annotations.Nullable;

/**
 * A person with what proves that it is them.
 *
 * @param password encoded; null where they sign in by another service only
 * @param stamp changes when sessions begun before must end
 */
public record Credentials(Person person, @Nullable String password, int stamp) {
    /** Without what proves it. */
    @Override
    public String toString() {
        return "Credentials of " + person.id();
    }
}
