package org.quadrivia;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.util.function.ToDoubleFunction;

/** Caches whose sizes operators see: {@code /actuator/metrics/cache.size?tag=cache:NAME}, and {@code cache.limit} beside it. */
public final class Caches {
    private static final String SIZE = "cache.size";
    private static final String LIMIT = "cache.limit";

    private Caches() {}

    /**
     * Lets operators see a cache of which there is one in a server; a later one of that name takes its place.
     *
     * @throws IllegalArgumentException where nothing limits the number or the weight of its entries
     */
    public static <C extends Cache<?, ?>> C bounded(String name, C cache) {
        var limit = cache.policy().eviction().orElseThrow(() -> new IllegalArgumentException(name + " has no limit"));
        gauge(LIMIT, name, cache, known -> limit.getMaximum());
        gauge(SIZE, name, cache, known -> limit.weightedSize().orElse(known.estimatedSize()));
        return cache;
    }

    /** The same for one whose entries go when nothing else holds their keys or values any more. */
    public static <C extends Cache<?, ?>> C tied(String name, C cache) {
        gauge(SIZE, name, cache, Cache::estimatedSize);
        return cache;
    }

    private static void gauge(String meter, String name, Cache<?, ?> cache, ToDoubleFunction<Cache<?, ?>> value) {
        Metrics.globalRegistry.find(meter).tag("cache", name).meters().forEach(Metrics.globalRegistry::remove);
        Gauge.builder(meter, cache, value).tag("cache", name).register(Metrics.globalRegistry);
    }
}
