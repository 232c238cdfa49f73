package org.quadrivia.question.rdf.model;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What was found last, as long as all of it together weighs no more than so much; what was not asked for longest goes first. */
public final class BoundedCache<K, V> {
    private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);
    private final ToIntFunction<V> weight;
    private final long most;
    private long held;

    /** @param weight of a value, 1 or more */
    public BoundedCache(long most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** What is known of the key, else what is found now; the finder may ask for other keys. */
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

    /** Null where it is not known. */
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
