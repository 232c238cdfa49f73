package org.quadrivia.knowledge.rdf.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.ReadAccess;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.storage.StorageFailure;

/** The knowledge bases that are served. They are read in the background; callers wait until that is done. */
final class ServedKnowledge implements Knowledge, Snapshots, AutoCloseable {
    private final CompletableFuture<Map<KbId, LoadedKnowledgeBase>> loaded;
    private final Supplier<ReadAccess> readers;
    /** All that is served since the first change; null if nothing has changed since the knowledge bases were read. */
    private volatile @Nullable Map<KbId, LoadedKnowledgeBase> since;

    /**
     * @param reader gives at least one, in the order in which to show them
     * @param readers asked whenever somebody wants to read
     */
    ServedKnowledge(Supplier<List<LoadedKnowledgeBase>> reader, Supplier<ReadAccess> readers) {
        this.readers = readers;
        this.loaded = CompletableFuture.supplyAsync(() -> byId(reader.get()), ServedKnowledge::onThread);
        loaded.thenAcceptAsync(
                bases -> bases.values().forEach(served -> served.base().warm()), ServedKnowledge::onThread);
    }

    @Override
    public List<KbCard> all() {
        return readable().map(served -> served.base().card()).toList();
    }

    @Override
    public Optional<KnowledgeBase> find(KbId id) {
        return served(id).filter(served -> readers.get().mayRead(id)).map(LoadedKnowledgeBase::base);
    }

    @Override
    public KnowledgeBase first() {
        return readable().findFirst().orElseThrow().base();
    }

    @Override
    public boolean isShipped(KbId id) {
        return served(id).filter(LoadedKnowledgeBase::shipped).isPresent();
    }

    /** Serves this revision from now on; a new knowledge base comes last. */
    synchronized void serve(LoadedKnowledgeBase published) {
        Map<KbId, LoadedKnowledgeBase> all = new LinkedHashMap<>(bases());
        all.put(published.id(), published);
        since = all;
        onThread(published.base()::warm);
    }

    /** Serves this revision of a served knowledge base from now on; the files beside it stay as they are. */
    synchronized void serve(KbId id, Snapshot published) {
        LoadedKnowledgeBase before = served(id).orElseThrow();
        serve(new LoadedKnowledgeBase(id, published, before.shipped(), before.attachments()));
    }

    /** Stops serving the knowledge base. */
    synchronized void withdraw(KbId id) {
        Map<KbId, LoadedKnowledgeBase> all = new LinkedHashMap<>(bases());
        all.remove(id);
        since = all;
    }

    /** Returns the ids of all that are served, no matter who may read them. */
    Set<KbId> ids() {
        return bases().keySet();
    }

    @Override
    public Optional<Snapshot> published(KbId id) {
        return served(id).map(LoadedKnowledgeBase::snapshot);
    }

    @Override
    public Attachments attachments(KbId id) {
        return served(id).map(LoadedKnowledgeBase::attachments).orElse(Attachments.NONE);
    }

    /** Returns when nothing is being read any more, so that the folder may be released. */
    @Override
    public void close() {
        loaded.handle((bases, failure) -> true).join();
    }

    /** Runs work on a new thread, which has the class loader of its maker. A thread of a pool may not see what is in the jar. */
    private static void onThread(Runnable work) {
        Thread.ofPlatform().name("knowledge").daemon().start(work);
    }

    private Optional<LoadedKnowledgeBase> served(KbId id) {
        return Optional.ofNullable(bases().get(id));
    }

    private Stream<LoadedKnowledgeBase> readable() {
        ReadAccess now = readers.get();
        return bases().entrySet().stream()
                .filter(base -> mayRead(now, base.getKey()))
                .map(Map.Entry::getValue);
    }

    /** Returns false if that cannot be found out just now. A list is better short than missing. */
    private static boolean mayRead(ReadAccess now, KbId id) {
        try {
            return now.mayRead(id);
        } catch (StorageFailure away) {
            return false;
        }
    }

    private Map<KbId, LoadedKnowledgeBase> bases() {
        Map<KbId, LoadedKnowledgeBase> changed = since;
        if (changed != null) {
            return changed;
        }
        try {
            return loaded.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Map<KbId, LoadedKnowledgeBase> byId(List<LoadedKnowledgeBase> loaded) {
        Map<KbId, LoadedKnowledgeBase> bases = new LinkedHashMap<>();
        loaded.forEach(base -> bases.put(base.id(), base));
        if (bases.isEmpty()) {
            throw new IllegalStateException("no knowledge base to serve");
        }
        return bases;
    }
}
