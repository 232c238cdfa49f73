package org.quadrivia.account.password;

import java.time.Instant;

/**
 * A link that works once.
 *
 * @param secret shown once, to the person who asked for the link; only its digest is stored
 */
public record OneTimeLink(String secret, Instant expires) {
    /** Omits the secret. */
    @Override
    public String toString() {
        return "Link until " + expires;
    }
}
