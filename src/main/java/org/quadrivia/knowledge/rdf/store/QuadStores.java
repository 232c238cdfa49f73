package org.quadrivia.knowledge.rdf.store;

import java.util.Map;
import java.util.function.Function;
import org.quadrivia.knowledge.KbId;

/**
 * The stores of all knowledge bases in one place. All methods throw {@link org.quadrivia.storage.DataFolderUnusable} if that
 * place fails.
 */
public interface QuadStores extends AutoCloseable {
    /**
     * Returns the ids of the stores with the digest that each publishes; the empty string if its first revision was never
     * completed.
     */
    Map<KbId, String> heads();

    /** Removes what dead processes left behind. */
    void clearAway();

    /** Returns whether the name is taken. */
    boolean holds(KbId id);

    /** Reads or changes one store, which may be new; returns what {@code use} returns. */
    <T> T with(KbId id, Function<QuadStore, T> use);

    /** Deletes all that is stored of a knowledge base; does nothing if there is none. */
    void delete(KbId id);

    /** Returns whether others may change what is stored. */
    boolean shared();

    /** Waits for what is being done. */
    @Override
    void close();

    /** Does the same as {@link #close} for a process that ends. */
    default void leave() {
        close();
    }
}
