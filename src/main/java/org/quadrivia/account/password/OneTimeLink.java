package org.quadrivia.account.password;

import java.time.Instant;

/**
 * What opens a door once.
 *
 * @param secret known to nobody but who is shown it now
 */
public record OneTimeLink(String secret, Instant expires) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "Link until " + expires;
    }
}
