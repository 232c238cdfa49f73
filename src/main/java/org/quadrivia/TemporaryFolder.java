package org.quadrivia;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A temporary folder for one task. It is deleted when it is closed, and also if the JVM shuts down before. */
public final class TemporaryFolder implements AutoCloseable {
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path path;
    private final Thread hook = Thread.ofPlatform().unstarted(this::delete);

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /**
     * Creates an empty folder.
     *
     * @param prefix how its name begins
     * @throws IllegalStateException if the JVM is shutting down; no folder is left then
     */
    public static TemporaryFolder create(String prefix) throws IOException {
        TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory(prefix));
        try {
            Runtime.getRuntime().addShutdownHook(folder.hook);
        } catch (IllegalStateException stopping) {
            folder.delete();
            throw stopping;
        }
        return folder;
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook runs already and finds nothing to delete
        }
    }

    /** Deletes the folder. While the JVM shuts down, other threads may still add files, so this is tried again for a while. */
    private void delete() {
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(path); attempt++) {
            try (Stream<Path> files = Files.walk(path)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException | UncheckedIOException gone) {
                // Another thread deleted a file at the same time
            }
            if (Files.exists(path)) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
