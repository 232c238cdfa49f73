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

/** Caches whose sizes operators see: {@code /actuator/metrics/cache.size?tag=cache:NAME}, and {@code cache.limit} beside it. */
public final class Caches {
    private static final String SIZE = "cache.size";
    private static final String LIMIT = "cache.limit";

    /** By meter and name, those that are still used. */
    private static final Map<String, Set<Cache<?, ?>>> USED = new ConcurrentHashMap<>();

    private Caches() {}

    /**
     * Lets operators see a cache. Of several with one name, as where a process has more than one server, they see the sum.
     *
     * @throws IllegalArgumentException where nothing limits the number or the weight of its entries
     */
    public static <C extends Cache<?, ?>> C bounded(String name, C cache) {
        if (cache.policy().eviction().isEmpty()) {
            throw new IllegalArgumentException(name + " has no limit");
        }
        gauge(LIMIT, name, cache, one -> one.policy().eviction().orElseThrow().getMaximum());
        gauge(SIZE, name, cache, Caches::size);
        return cache;
    }

    /** The same for one whose entries go when nothing else holds their keys or values any more. */
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
