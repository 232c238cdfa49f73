package org.quadrivia.cli.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.quadrivia.simulation.SimulatedLearner;

/** Simulates users, so that the JVM loads, profiles and compiles what they need. Deletes its data folder afterwards. */
public final class Rehearsal {
    private Rehearsal() {}

    /** A step that works in a temporary folder of its own. */
    public interface Step {
        void take(Path scratch) throws IOException, InterruptedException;
    }

    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(50);

    public static void on(Step step) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("quadrivia");
        Thread cutShort = Thread.ofPlatform().unstarted(() -> delete(scratch));
        try {
            Runtime.getRuntime().addShutdownHook(cutShort);
            step.take(scratch);
        } finally {
            delete(scratch);
            forget(cutShort);
        }
    }

    /** Answers questions often enough for the JVM to profile each step, or until the time limit is reached. */
    public static void answer(String address, int learners, int answersOfEach, Duration longest)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int i = 0; i < learners; i++) {
                SimulatedLearner learner = new SimulatedLearner(http, address, new Random(i));
                for (int j = 0; j < answersOfEach && System.nanoTime() - end < 0; j++) {
                    learner.turn();
                    learner.answer();
                }
            }
        }
    }

    private static void forget(Thread cutShort) {
        try {
            Runtime.getRuntime().removeShutdownHook(cutShort);
        } catch (IllegalStateException stopping) {
            // The hook runs already and finds nothing to delete
        }
    }

    /** Deletes the folder. What still works in it while the process stops can add files, so this is tried again for a while. */
    private static void delete(Path folder) {
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(folder); attempt++) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            } catch (IOException | UncheckedIOException gone) {
                // Deleted already, or left to the cleaning of temporary folders
            }
            if (Files.exists(folder)) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
