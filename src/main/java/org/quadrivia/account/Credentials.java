package org.quadrivia.account;

import org.jspecify.annotations.Nullable;

/**
 * A person with the data that authenticates them.
 *
 * @param password encoded; null if they sign in only by another service
 * @param stamp changes whenever the sessions begun before must end
 */
public record Credentials(Person person, @Nullable String password, int stamp) {
    /** Omits the password. */
    @Override
    public String toString() {
        return "Credentials of " + person.id();
    }
}
