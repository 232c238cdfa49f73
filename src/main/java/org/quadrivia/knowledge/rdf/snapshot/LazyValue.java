package org.quadrivia.knowledge.rdf.snapshot;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, when it is first needed; thread-safe. */
public final class LazyValue<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    public LazyValue(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        return made != null ? made : make();
    }

    private synchronized T make() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
