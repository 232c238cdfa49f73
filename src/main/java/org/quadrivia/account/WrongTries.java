package org.quadrivia.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;

/**
 * Counts wrong passwords or codes by key, such as an account or a network: so many at once, then one more after each pause. Keeps
 * its state in memory, bounded, for an hour after the last try. Thread-safe.
 *
 * @param <K> the type of the key
 */
public final class WrongTries<K> {
    private static final int MAX_CACHED = 50_000;
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final int atOnce;
    private final Duration pause;
    private final TimeMeter clock;
    private final Cache<K, Bucket> buckets;

    /** @param name the name of the cache in the metrics */
    public WrongTries(String name, int atOnce, Duration pause, TimeMeter clock) {
        this.atOnce = atOnce;
        this.pause = pause;
        this.clock = clock;
        this.buckets = Caches.bounded(
                name,
                Caffeine.newBuilder()
                        .maximumSize(MAX_CACHED)
                        .expireAfterAccess(ClockSpeed.scaled(LIFETIME))
                        .build());
    }

    /** Returns whether another try is allowed now. */
    public boolean allows(K key) {
        return bucket(key).getAvailableTokens() > 0;
    }

    /** Records a wrong try. */
    public void wrong(K key) {
        bucket(key).tryConsume(1);
    }

    /** Forgets the wrong tries. */
    public void forget(K key) {
        buckets.invalidate(key);
    }

    private Bucket bucket(K key) {
        return buckets.get(
                key,
                unseen -> Bucket.builder()
                        .withCustomTimePrecision(clock)
                        .addLimit(Bandwidth.builder()
                                .capacity(atOnce)
                                .refillGreedy(1, pause)
                                .build())
                        .build());
    }
}
