package org.quadrivia.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;

/**
 * Slows down those who try the codes of live rounds. Only wrong codes count. The limit is for a network, which a whole school may
 * share: a class may mistype its code, and one code a second finds one of ten rounds in three years. Keeps its state in memory,
 * bounded. Thread-safe.
 */
final class CodeThrottle {
    static final int WRONG_AT_ONCE = 60;
    private static final int MAX_CACHED = 20_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final TimeMeter clock;
    private final Cache<String, Bucket> networks = Caches.bounded(
            "live-codes",
            Caffeine.newBuilder()
                    .maximumSize(MAX_CACHED)
                    .expireAfterAccess(ClockSpeed.scaled(LIFETIME))
                    .build());

    CodeThrottle(TimeMeter clock) {
        this.clock = clock;
    }

    /** Returns whether a code may be tried now. */
    boolean allows(String network) {
        return bucket(network).getAvailableTokens() > 0;
    }

    /** Records a wrong code. */
    void wrong(String network) {
        bucket(network).tryConsume(1);
    }

    private Bucket bucket(String network) {
        return networks.get(
                network,
                key -> Bucket.builder()
                        .withCustomTimePrecision(clock)
                        .addLimit(Bandwidth.builder()
                                .capacity(WRONG_AT_ONCE)
                                .refillGreedy(1, PAUSE)
                                .build())
                        .build());
    }
}
