package org.quadrivia.knowledge.rdf.store;

import java.util.Map;
import java.util.function.Function;
import org.quadrivia.knowledge.KbId;

/** The stores of all knowledge bases in one place. All throw {@link org.quadrivia.storage.DataFolderUnusable} where that fails. */
public interface QuadStores extends AutoCloseable {
    /** Which there are, with the digest of what each publishes; the empty text for one whose first revision never came about. */
    Map<KbId, String> heads();

    /** What processes that died left behind is gone. */
    void clearAway();

    /** Whether the name is taken. */
    boolean holds(KbId id);

    /** Asks or changes one, which may be new. */
    <T> T with(KbId id, Function<QuadStore, T> use);

    /** All that is kept of it is gone; nothing where there is none. */
    void delete(KbId id);

    /** Whether others may change what is there. */
    boolean shared();

    /** Waits for what is under way. */
    @Override
    void close();

    /** The same for a process that ends. */
    default void leave() {
        close();
    }
}
