package org.quadrivia.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.JarCommandOutput;
import org.quadrivia.cli.PackagedApp;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

/** Backups of the packed jar while learners answer, and what comes back from them. */
@Tag("full")
@OnEachDatabase
class BackupIT {
    private static final int CLIENTS = 4;

    private final TestDatabase database;

    @TempDir
    private Path folder;

    BackupIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void aBackupUnderLoadRestoresEqualAndHoldsAllThatWasToldBefore() throws Exception {
        Map<String, Object> settings = database.empty();
        Path data = Path.of((String) settings.get("quadrivia.data"));
        Path file = folder.resolve("backup.zip");
        Set<String> before;
        JarCommandOutput made;
        JarCommandOutput whileServing;
        try (PackagedApp app = PackagedApp.on(data, Settings.environment(settings))) {
            try (Busy busy = new Busy(app.address())) {
                before = busy.toldBy(2 * CLIENTS);
                made = ran(settings, "backup", file.toString(), "--data", data.toString());
            }
            whileServing = ran(settings, "restore", file.toString(), "--data", data.toString(), "--replace");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("backup.door"))))
                    .isEqualTo("rw-------");
        }
        assertThat(made)
                .extracting(JarCommandOutput::code, JarCommandOutput::err)
                .containsExactly(0, "");
        assertThat(whileServing.code()).isEqualTo(1);
        assertThat(whileServing.err()).contains("is using the data folder");

        Map<String, Object> target = database.empty();
        Path restored = Path.of((String) target.get("quadrivia.data"));
        JarCommandOutput first = ran(target, "restore", file.toString(), "--data", restored.toString());
        JarCommandOutput again = ran(target, "restore", file.toString(), "--data", restored.toString());
        JarCommandOutput replaced = ran(target, "restore", file.toString(), "--data", restored.toString(), "--replace");

        assertThat(first)
                .extracting(JarCommandOutput::code, JarCommandOutput::err)
                .containsExactly(0, "");
        assertThat(table(first)).isNotEmpty().isEqualTo(table(made));
        assertThat(first.out()).doesNotContain("flyway");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("--replace");
        assertThat(replaced)
                .extracting(JarCommandOutput::code, JarCommandOutput::err)
                .containsExactly(0, "");
        assertThat(restored.resolve("backups")).isNotEmptyDirectory();
        assertThat(answers(target).keySet()).containsAll(before);
        Settings.delete(restored);
    }

    private static JarCommandOutput ran(Map<String, Object> settings, String... arguments)
            throws IOException, InterruptedException {
        return JarCommandOutput.by(Settings.environment(settings), arguments);
    }

    /** The lines with counts and digests. */
    private static List<String> table(JarCommandOutput ran) {
        return ran.out().lines().filter(line -> line.startsWith("  ")).toList();
    }

    private static Map<String, Integer> answers(Map<String, Object> settings) throws IOException {
        String url = (String) settings.get("quadrivia.database.url");
        return url == null
                ? StoredAnswers.inFolder(Path.of((String) settings.get("quadrivia.data")))
                : StoredAnswers.at(url, (String) settings.get("quadrivia.database.user"));
    }

    /** Learners who answer until they are closed. */
    private static final class Busy implements AutoCloseable {
        private final HttpClient http = HttpClient.newHttpClient();
        private final Set<String> told = ConcurrentHashMap.newKeySet();
        private final List<Thread> threads = new ArrayList<>();
        private volatile boolean over;

        Busy(String address) {
            for (int i = 0; i < CLIENTS; i++) {
                SimulatedLearner learner = new SimulatedLearner(http, address, new Random(i));
                threads.add(Thread.ofPlatform().start(() -> answer(learner)));
            }
        }

        private void answer(SimulatedLearner learner) {
            try {
                while (!over) {
                    learner.turn();
                    told.add("quiz/" + learner.answer().place());
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** What they were told when it was so many. */
        Set<String> toldBy(int number) throws InterruptedException {
            while (told.size() < number && threads.stream().anyMatch(Thread::isAlive)) {
                Thread.sleep(50);
            }
            return Set.copyOf(told);
        }

        @Override
        public void close() throws InterruptedException {
            over = true;
            for (Thread thread : threads) {
                thread.join();
            }
            http.close();
        }
    }
}
