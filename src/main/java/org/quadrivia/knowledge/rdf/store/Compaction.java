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
 * Writes a store of TDB2 anew without what nothing refers to any more, once it has grown to several times its size since that was
 * done last: every write transaction leaves the blocks it changed behind. Whoever reads or writes waits meanwhile; where somebody
 * reads for long, as a backup does, it is left to the next time. TDB2 makes the copy beside what is used and renames it when it is whole, so that a process that is killed leaves the one or the other.
 */
public final class Compaction {
    /**
     * From when on it is worth the while.
     *
     * @param atLeast bytes, below which nothing is done
     * @param times how often its size after the last time
     */
    public record Bound(long atLeast, int times) {
        static final Bound USUAL = of(32);

        /** @param megabytes below which nothing is done; 0: whatever it has grown by is worth it */
        public static Bound of(int megabytes) {
            return new Bound((long) megabytes << 20, megabytes == 0 ? 1 : 4);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final Pattern GENERATION = Pattern.compile("Data-(\\d+)");
    /** Beside the store: its size after the last time. */
    private static final String SIZE = "compacted";

    private static final int TRIES = 20;
    /** For one try, and then for others. */
    private static final Duration TURN = Duration.ofMillis(100);

    private final Path folder;
    private final DatasetGraph dataset;
    private final Lock alone;
    private final Bound bound;
    private @Nullable Thread running;

    /** @param alone is had while no transaction is under way */
    Compaction(Path folder, DatasetGraph dataset, Lock alone, Bound bound) {
        this.folder = folder;
        this.dataset = dataset;
        this.alone = alone;
        this.bound = bound;
    }

    /** To be called after a write transaction; returns at once. */
    synchronized void beginIfDue() {
        if (running == null || !running.isAlive()) {
            long size = TdbSize.of(dataset);
            long last = sizeAfterLast(size);
            if (size > bound.atLeast && size > bound.times * last && DiskRoom.isFor(folder, size)) {
                running = Thread.ofPlatform().name("knowledge-compaction").start(this::run);
            }
        }
    }

    /** Returns when nothing is under way. */
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

    /** What a process that was killed left behind. While nobody has the store open. */
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

    /** Others wait behind it for a tenth of a second at a time, so that it has a turn among many edits and leaves one to them. */
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

    /** What is there now counts where that was never done. */
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
