package org.quadrivia.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupListenerTest {
    private static final int LINES = 50_000;

    @TempDir
    private Path folder;

    @Test
    void theSecretOpensTheDoor() throws IOException {
        Path file = folder.resolve("backup.zip");
        try (BackupListener door = door(new FakePart("people", List.of("a", "b")));
                OutputStream out = Files.newOutputStream(file)) {
            BackupRequest.write(folder, out);
        }

        try (BackupFile backup = BackupFile.open(file)) {
            assertThat(backup.manifest()
                            .parts()
                            .getFirst()
                            .sections()
                            .getFirst()
                            .lines())
                    .isEqualTo(2);
        }
    }

    @Test
    void aBackupThatFailsHalfwayIsReported() {
        List<String> most = IntStream.range(0, LINES).mapToObj(i -> "line " + i).toList();
        try (BackupListener door = door(new FakePart("people", failingAfter(most)))) {
            assertThatThrownBy(() -> BackupRequest.write(folder, new ByteArrayOutputStream()))
                    .isInstanceOf(BackupUnusable.class)
                    .hasMessageContaining("stopped before the backup was complete")
                    .hasMessageContaining(folder.toString());
        }
    }

    private BackupListener door(FakePart part) {
        return BackupListener.open(folder, new Backup("1.0", List.of(part)));
    }

    private static Iterable<String> failingAfter(List<String> lines) {
        return () -> {
            Iterator<String> all = Stream.concat(lines.stream(), Stream.of("")).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public String next() {
                    String line = all.next();
                    if (line.isEmpty()) {
                        throw new IllegalStateException("the store is gone");
                    }
                    return line;
                }
            };
        };
    }
}
