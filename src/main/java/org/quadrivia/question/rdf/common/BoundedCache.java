package org.quadrivia.question.rdf.common;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A cache with a limit on the total weight of its values. It drops the least recently used values first, but always keeps one.
 * Not thread-safe.
 */
public final class BoundedCache<K, V> {
    private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);
    private final ToIntFunction<V> weight;
    private final long most;
    private long held;

    /**
     * @param most the greatest total weight
     * @param weight returns the weight of a value, 1 or more
     */
    public BoundedCache(long most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /**
     * Returns the cached value of the key. If there is none, finds it and caches it. {@code find} may use the cache for other
     * keys.
     */
    public V get(K key, Function<K, V> find) {
        V value = known.get(key);
        if (value == null) {
            value = find.apply(key);
            known.put(key, value);
            held += weight.applyAsInt(value);
            forget();
        }
        return value;
    }

    /** Returns the cached value, or null if there is none. */
    @Nullable
    public V peek(K key) {
        return known.get(key);
    }

    private void forget() {
        for (Iterator<V> eldest = known.values().iterator(); held > most && known.size() > 1; ) {
            held -= weight.applyAsInt(eldest.next());
            eldest.remove();
        }
    }
}
