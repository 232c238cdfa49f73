package org.quadrivia;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * Registers caches with the metrics, so that operators see their sizes ({@code /actuator/metrics/cache.size?tag=cache:NAME})
 * and their limits ({@code cache.limit}).
 */
public final class Caches {
    private static final String SIZE = "cache.size";
    private static final String LIMIT = "cache.limit";

    /** The caches still in use, by meter and name. */
    private static final Map<String, Set<Cache<?, ?>>> USED = new ConcurrentHashMap<>();

    private Caches() {}

    /**
     * Publishes the size and the limit of a cache as metrics. If several caches share a name, for example because a process
     * runs more than one server, the metrics show their sums.
     *
     * @return the same cache
     * @throws IllegalArgumentException if neither the number nor the weight of the cache's entries is limited
     */
    public static <C extends Cache<?, ?>> C bounded(String name, C cache) {
        if (cache.policy().eviction().isEmpty()) {
            throw new IllegalArgumentException(name + " has no limit");
        }
        gauge(LIMIT, name, cache, one -> one.policy().eviction().orElseThrow().getMaximum());
        gauge(SIZE, name, cache, Caches::size);
        return cache;
    }

    /**
     * Publishes the size of a cache whose entries disappear once nothing else holds their keys or values; it needs no limit.
     *
     * @return the same cache
     */
    public static <C extends Cache<?, ?>> C tied(String name, C cache) {
        gauge(SIZE, name, cache, Cache::estimatedSize);
        return cache;
    }

    private static double size(Cache<?, ?> cache) {
        return cache.policy().eviction().orElseThrow().weightedSize().orElse(cache.estimatedSize());
    }

    private static void gauge(String meter, String name, Cache<?, ?> cache, ToDoubleFunction<Cache<?, ?>> value) {
        USED.computeIfAbsent(meter + " " + name, shown -> {
                    Set<Cache<?, ?>> used = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
                    Gauge.builder(
                                    meter,
                                    () -> List.copyOf(used).stream()
                                            .mapToDouble(value)
                                            .sum())
                            .tag("cache", name)
                            .register(Metrics.globalRegistry);
                    return used;
                })
                .add(cache);
    }
}
