package org.quadrivia.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An access token, by which a program reads on behalf of a person. The token itself is not stored, only a digest of it.
 *
 * @param label its owner's name for it
 * @param lastUsed accurate to a day; null if it has never been used
 */
public record AccessToken(
        UUID id, String label, Instant made, @Nullable Instant lastUsed) {
    public static final int MAX_LABEL = 80;
}
