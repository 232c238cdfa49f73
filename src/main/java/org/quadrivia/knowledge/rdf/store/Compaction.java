package org.quadrivia.knowledge.rdf.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Rewrites a TDB2 store without unused data once it has grown to several times its size after the last compaction. Every
 * write transaction leaves behind the blocks that it changed. Readers and writers wait meanwhile. If a reader takes long, as
 * a backup does, the compaction is left to the next time. TDB2 makes the copy beside the store in use and renames it when it
 * is complete, so a killed process leaves one or the other.
 */
public final class Compaction {
    /**
     * When a compaction is worthwhile.
     *
     * @param atLeast bytes; a store that is no larger is left alone
     * @param times by how many times it must exceed its size after the last compaction
     */
    public record Bound(long atLeast, int times) {
        static final Bound USUAL = of(32);

        /** @param megabytes below which nothing is done; 0 means that any growth is enough */
        public static Bound of(int megabytes) {
            return new Bound((long) megabytes << 20, megabytes == 0 ? 1 : 4);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final Pattern GENERATION = Pattern.compile("Data-(\\d+)");
    /** The name of a file beside the store with its size after the last compaction. */
    private static final String SIZE = "compacted";

    private static final int TRIES = 20;
    /** How long to try for the lock, and then how long to leave it to others. */
    private static final Duration TURN = Duration.ofMillis(100);

    private final Path folder;
    private final DatasetGraph dataset;
    private final Lock alone;
    private final Bound bound;
    private @Nullable Thread running;

    /** @param alone a lock that is only available while no transaction is running */
    Compaction(Path folder, DatasetGraph dataset, Lock alone, Bound bound) {
        this.folder = folder;
        this.dataset = dataset;
        this.alone = alone;
        this.bound = bound;
    }

    /** Starts a compaction in the background if one is due, and returns at once. To be called after a write transaction. */
    synchronized void beginIfDue() {
        if (running == null || !running.isAlive()) {
            long size = TdbSize.of(dataset);
            long last = sizeAfterLast(size);
            if (size > bound.atLeast && size > bound.times * last && DiskRoom.isFor(folder, size)) {
                running = Thread.ofPlatform().name("knowledge-compaction").start(this::run);
            }
        }
    }

    /** Returns when no compaction is running. */
    void awaitEnd() {
        Thread now;
        synchronized (this) {
            now = running;
        }
        if (now == null) {
            return;
        }
        try {
            now.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Deletes what a killed process left behind. To be called while nobody has the store open. */
    static void clearAwayWhatWasCutShort(Path folder) throws IOException {
        List<Path> generations;
        try (Stream<Path> all = Files.list(folder)) {
            generations = all.filter(path -> number(path) > 0)
                    .sorted(Comparator.comparingInt(Compaction::number))
                    .toList();
        }
        for (int i = 0; i < generations.size() - 1; i++) {
            FileSystemUtils.deleteRecursively(generations.get(i));
        }
    }

    private static int number(Path path) {
        Matcher generation = GENERATION.matcher(path.getFileName().toString());
        return generation.matches() ? Integer.parseInt(generation.group(1)) : 0;
    }

    private void run() {
        try {
            if (waitUntilAlone()) {
                try {
                    compact();
                } finally {
                    alone.unlock();
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is not made smaller: {}", folder, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Returns whether it got the lock. Others wait behind each try for a tenth of a second, so that the compaction gets a
     * turn among many edits and leaves turns to them.
     */
    private boolean waitUntilAlone() throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (alone.tryLock(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
            Thread.sleep(TURN);
        }
        return false;
    }

    private void compact() throws IOException {
        long before = TdbSize.of(dataset);
        DatabaseMgr.compact(dataset, true);
        long after = TdbSize.of(dataset);
        Files.writeString(sizeFile(), String.valueOf(after));
        LOG.info("{} was {} KB and is {} KB now", folder, before >> 10, after >> 10);
    }

    /** Returns the size after the last compaction. If there was none, the present size counts and is written down. */
    private long sizeAfterLast(long now) {
        try {
            if (!Files.exists(sizeFile())) {
                Files.writeString(sizeFile(), String.valueOf(now));
            }
            return Long.parseLong(Files.readString(sizeFile()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException cutShort) {
            return bound.atLeast;
        }
    }

    private Path sizeFile() {
        return folder.resolveSibling(SIZE);
    }
}
