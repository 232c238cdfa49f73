package org.quadrivia.knowledge.rdf.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.DataFolderUnusable;
import org.springframework.util.FileSystemUtils;

/** The knowledge bases of a data folder, each in {@code kb/{id}/tdb}. Each is opened when it is first used and then kept open. */
public final class FolderStores implements QuadStores {
    private final Path folder;
    private final Clock clock;
    private final Compaction.Bound bound;
    private final Map<KbId, Kept> kept = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** @param folder a data folder that this process holds until this object is closed */
    public FolderStores(Path folder, Clock clock) {
        this(folder, clock, Compaction.Bound.USUAL);
    }

    public FolderStores(Path folder, Clock clock, Compaction.Bound bound) {
        this.folder = folder;
        this.clock = clock;
        this.bound = bound;
    }

    @Override
    public Map<KbId, String> heads() {
        Map<KbId, String> heads = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        for (KbId id : ids()) {
            heads.put(
                    id,
                    with(id, store -> ((TdbStore) store).mark().orElse(StoreMetadata.Mark.NONE))
                            .digest());
        }
        return heads;
    }

    private List<KbId> ids() {
        Path all = folder.resolve("kb");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> bases = Files.list(all)) {
            return bases.filter(base -> Files.isDirectory(base.resolve("tdb")))
                    .map(base -> new KbId(base.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Does nothing: each store clears up when it is opened. */
    @Override
    public void clearAway() {}

    @Override
    public boolean holds(KbId id) {
        return Files.isDirectory(tdb(id));
    }

    @Override
    public <T> T with(KbId id, Function<QuadStore, T> use) {
        try {
            return kept.computeIfAbsent(id, key -> new Kept()).with(id, use);
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
            throw unusable(e);
        }
    }

    /** Renames the store first, in one step, so that nobody ever reads half of one. */
    @Override
    public void delete(KbId id) {
        try {
            if (holds(id)) {
                kept.computeIfAbsent(id, key -> new Kept()).delete(base(id));
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public void close() {
        closed = true;
        kept.values().forEach(Kept::close);
    }

    @Override
    public void leave() {
        closed = true;
        kept.values().forEach(Kept::leave);
    }

    private Path base(KbId id) {
        return folder.resolve("kb").resolve(id.value());
    }

    private Path tdb(KbId id) {
        return base(id).resolve("tdb");
    }

    private DataFolderUnusable unusable(Exception e) {
        return new DataFolderUnusable(Messages.text("store.unwritable", folder, String.valueOf(e.getMessage())), e);
    }

    /** A store that is opened when it is used and closed only while nobody uses it. */
    private final class Kept {
        private final ReadWriteLock use = new ReentrantReadWriteLock();
        private @Nullable TdbStore store;

        <T> T with(KbId id, Function<QuadStore, T> work) throws IOException {
            use.readLock().lock();
            try {
                return work.apply(opened(id));
            } finally {
                use.readLock().unlock();
            }
        }

        private synchronized TdbStore opened(KbId id) throws IOException {
            if (closed) {
                throw new IOException("closed");
            }
            TdbStore now = store == null ? TdbStore.open(tdb(id), clock, bound) : store;
            store = now;
            return now;
        }

        void delete(Path base) throws IOException {
            use.writeLock().lock();
            try {
                close();
                Path gone = base.resolve("gone");
                FileSystemUtils.deleteRecursively(gone);
                Files.move(base.resolve("tdb"), gone, StandardCopyOption.ATOMIC_MOVE);
                FileSystemUtils.deleteRecursively(base);
            } finally {
                use.writeLock().unlock();
            }
        }

        /** Waits for the present users. The next user opens the store again. */
        void close() {
            end(TdbStore::close);
        }

        void leave() {
            end(TdbStore::leave);
        }

        private void end(Consumer<TdbStore> how) {
            use.writeLock().lock();
            try {
                if (store != null) {
                    how.accept(store);
                    store = null;
                }
            } finally {
                use.writeLock().unlock();
            }
        }
    }
}
