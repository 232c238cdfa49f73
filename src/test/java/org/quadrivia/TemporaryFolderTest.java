package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
    @Test
    void isDeletedWithItsFilesWhenItIsClosed() throws IOException {
        Path path;
        try (TemporaryFolder folder = TemporaryFolder.create("quadrivia-test")) {
            path = folder.path();
            Files.writeString(Files.createDirectories(path.resolve("a/b")).resolve("c"), "text");
        }

        assertThat(path).doesNotExist();
    }

    @Test
    void isDeletedAlthoughAnotherThreadStillAddsFiles() throws Exception {
        TemporaryFolder folder = TemporaryFolder.create("quadrivia-test");
        AtomicBoolean done = new AtomicBoolean();
        Thread busy = Thread.ofPlatform().start(() -> {
            for (int i = 0; !done.get(); i++) {
                try {
                    Files.writeString(folder.path().resolve("file" + i), "text");
                } catch (NoSuchFileException deleted) {
                    return;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });

        folder.close();
        done.set(true);
        busy.join();

        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void isDeletedWhenTheProcessIsInterrupted(@TempDir Path parent) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + parent,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waiting.class.getName())
                .redirectErrorStream(true)
                .start();
        String path = process.inputReader().readLine();
        assertThat(Path.of(path)).isDirectory().hasParent(parent);

        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(parent).isEmptyDirectory();
    }

    /** A process that has a temporary folder and waits. */
    static final class Waiting {
        private Waiting() {}

        public static void main(String[] none) throws Exception {
            try (TemporaryFolder folder = TemporaryFolder.create("quadrivia-test")) {
                Files.writeString(folder.path().resolve("file"), "text");
                System.out.println(folder.path());
                Thread.sleep(Long.MAX_VALUE);
            }
        }
    }
}
