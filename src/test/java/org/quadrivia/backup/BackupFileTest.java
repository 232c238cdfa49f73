package org.quadrivia.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:03:04Z");

    @TempDir
    private Path folder;

    @Test
    void aBackupHoldsWhatTheStoresHold() throws IOException {
        Path path =
                write(new FakePart("people", List.of("[\"a\"]", "[\"ä, “b”\"]")), new FakePart("knowledge", List.of()));

        try (BackupFile file = BackupFile.open(path)) {
            List<String> lines = new ArrayList<>();
            file.lines("people", "all", lines::add);
            assertThat(lines).containsExactly("[\"a\"]", "[\"ä, “b”\"]");
            assertThat(file.manifest().at()).isEqualTo(NOW);
            assertThat(file.manifest().parts()).extracting(Manifest.Part::name).containsExactly("people", "knowledge");
            assertThat(file.manifest().part("people").orElseThrow().about("schema"))
                    .isEqualTo("7");
        }
    }

    @Test
    void digestsDoNotDependOnTheOrderOfLines() {
        Manifest.Part one = Manifest.of(new FakePart("people", List.of("a", "b")));
        Manifest.Part other = Manifest.of(new FakePart("people", List.of("b", "a")));
        Manifest.Part more = Manifest.of(new FakePart("people", List.of("b", "a", "a")));

        assertThat(Manifest.difference(one, other)).isEmpty();
        assertThat(Manifest.difference(one, more)).contains("all");
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "not a backup");
        Path zip = folder.resolve("zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("else"));
        }

        assertRefused(text, "is not a Quadrivia backup");
        assertRefused(zip, "is not a Quadrivia backup");
        assertRefused(folder.resolve("absent"), "does not exist");
    }

    @Test
    void aTruncatedOrChangedFileIsRefused() throws IOException {
        Path path = write(new FakePart("people", List.of("a".repeat(1000), "b")));
        byte[] whole = Files.readAllBytes(path);
        Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, whole.length - 40));
        Path changed = folder.resolve("changed");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed));
                BackupFile file = BackupFile.open(path)) {
            out.putNextEntry(new ZipEntry("people/all"));
            out.write("b\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry(Backup.MANIFEST));
            out.write(Backup.JSON.writeValueAsBytes(file.manifest()));
        }

        assertRefused(cut, "is not a Quadrivia backup");
        assertRefused(changed, "is damaged: people/all");
    }

    @Test
    void aLaterFormatIsRefused() throws IOException {
        Path path = folder.resolve("later");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            out.putNextEntry(new ZipEntry(Backup.MANIFEST));
            out.write(Backup.JSON.writeValueAsBytes(new Manifest(Manifest.FORM + 1, "Quadrivia 9", NOW, List.of())));
        }

        assertRefused(path, "newer version (Quadrivia 9)");
    }

    @Test
    void theDoorOpensOnlyToReadersOfItsFile() throws IOException {
        Backup backup = new Backup("Quadrivia 1", List.of(new FakePart("people", List.of("a"))));
        Path made = folder.resolve("made");
        try (BackupListener door = BackupListener.open(folder, backup)) {
            try (OutputStream out = Files.newOutputStream(made)) {
                BackupRequest.write(folder, out);
            }
            List<String> lines = Files.readAllLines(BackupListener.file(folder));
            Files.write(BackupListener.file(folder), List.of(lines.get(0), "guessed"));

            assertThatThrownBy(() -> BackupRequest.write(folder, OutputStream.nullOutputStream()))
                    .isInstanceOf(BackupUnusable.class);
            BackupFile.open(made).close();
            assertThat(door).isNotNull();
        }
        assertThat(BackupListener.file(folder)).doesNotExist();
    }

    private static void assertRefused(Path path, String words) {
        assertThatThrownBy(() -> BackupFile.open(path))
                .isInstanceOf(BackupUnusable.class)
                .hasMessageContaining(words)
                .message()
                .hasLineCount(1);
    }

    private Path write(BackupPart... parts) throws IOException {
        Path path = folder.resolve("backup.zip");
        try (OutputStream out = Files.newOutputStream(path)) {
            new Backup("Quadrivia 1", List.of(parts)).write(out, NOW);
        }
        return path;
    }
}
