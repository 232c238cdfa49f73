package org.quadrivia.account.token;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program of a person may ask in their name by. What it is itself, nobody here knows any more.
 *
 * @param label what its owner calls it
 * @param lastUsed to the day; null where it has not been
 */
public record AccessToken(
        UUID id, String label, Instant made, @Nullable Instant lastUsed) {
    public static final int LONGEST_LABEL = 80;
}
