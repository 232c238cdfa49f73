package org.quadrivia.storage;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.Function;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;

/**
 * Keeps in memory what the database says of each key. A change made in this instance applies at once, if it is told by
 * {@link #changed}; one made in another instance applies after {@value #SECONDS} seconds. While the database does not answer, the
 * last known value applies. A value stays the same object as long as it is read again as an equal one. Thread-safe.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values, whose {@code equals} tells whether something changed
 */
public final class LastKnown<K, V> {
    static final int SECONDS = 5;
    private static final int MOST = 1_000;

    private final LoadingCache<K, V> known;

    /**
     * @param name the name of the cache in the metrics
     * @param read reads from the database; may throw {@link StorageFailure}
     */
    public LastKnown(String name, Function<K, V> read) {
        this(name, read, Caffeine.newBuilder());
    }

    private LastKnown(String name, Function<K, V> read, Caffeine<Object, Object> settings) {
        this.known = Caches.bounded(
                name,
                settings.maximumSize(MOST)
                        .refreshAfterWrite(ClockSpeed.scaled(Duration.ofSeconds(SECONDS)))
                        .build(new CacheLoader<>() {
                            @Override
                            public V load(K key) {
                                return read.apply(key);
                            }

                            @Override
                            public V reload(K key, V before) {
                                try {
                                    V now = read.apply(key);
                                    return now.equals(before) ? before : now;
                                } catch (StorageFailure away) {
                                    return before;
                                }
                            }
                        }));
    }

    /** Returns one that refreshes by another clock, in the thread that asks. */
    static <K, V> LastKnown<K, V> withClock(String name, Function<K, V> read, Ticker clock) {
        return new LastKnown<>(name, read, Caffeine.newBuilder().ticker(clock).executor(Runnable::run));
    }

    /**
     * Returns the value of a key.
     *
     * @throws StorageFailure if it has never been read and the database does not answer
     */
    public V of(K key) {
        return known.get(key);
    }

    /** Forgets the value of a key, which is read again when it is asked for. */
    public void changed(K key) {
        known.invalidate(key);
    }
}
