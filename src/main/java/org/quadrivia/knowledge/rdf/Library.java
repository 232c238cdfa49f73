package org.quadrivia.knowledge.rdf;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.KnowledgeBase;

/** The knowledge bases that are served. They are read in the background; who asks before that is done, waits. */
final class Library implements Knowledge, Snapshots, AutoCloseable {
    private record Served(RdfKnowledgeBase base, List<Path> families) {}

    private final CompletableFuture<Map<KbId, Served>> shelf;

    /** @param reader gives at least one, in the order to show them */
    Library(Supplier<List<Shelf>> reader) {
        this.shelf = CompletableFuture.supplyAsync(() -> shelve(reader.get()), Library::onThread);
        shelf.thenAcceptAsync(bases -> bases.values().forEach(served -> served.base.warm()), Library::onThread);
    }

    @Override
    public List<KbCard> all() {
        return bases().values().stream().map(served -> served.base.card()).toList();
    }

    @Override
    public Optional<KnowledgeBase> find(KbId id) {
        return served(id).map(Served::base);
    }

    @Override
    public KnowledgeBase first() {
        return bases().values().iterator().next().base;
    }

    @Override
    public Optional<SnapshotDataset> published(KbId id) {
        return served(id).map(served -> served.base.snapshot());
    }

    @Override
    public List<Path> families(KbId id) {
        return served(id).map(Served::families).orElse(List.of());
    }

    /** Returns when nothing is being read any more, so that the folder may be let go. */
    @Override
    public void close() {
        shelf.handle((bases, failure) -> true).join();
    }

    /** A thread of its own has the class loader of its maker; a pool's may not see what lies in the jar. */
    private static void onThread(Runnable work) {
        Thread.ofPlatform().name("knowledge").daemon().start(work);
    }

    private Optional<Served> served(KbId id) {
        return Optional.ofNullable(bases().get(id));
    }

    private Map<KbId, Served> bases() {
        try {
            return shelf.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Map<KbId, Served> shelve(List<Shelf> shelves) {
        Map<KbId, Served> bases = new LinkedHashMap<>();
        for (Shelf shelf : shelves) {
            bases.put(shelf.id(), new Served(new RdfKnowledgeBase(shelf.id(), shelf.snapshot()), shelf.families()));
        }
        if (bases.isEmpty()) {
            throw new IllegalStateException("no knowledge base to serve");
        }
        return bases;
    }
}
