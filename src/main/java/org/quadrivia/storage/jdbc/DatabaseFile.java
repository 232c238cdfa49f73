package org.quadrivia.storage.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.engine.Constants;
import org.springframework.util.FileSystemUtils;

/**
 * The file of H2 in a data folder. It is upgraded as a whole: a copy of it is changed, and takes its place once that has
 * succeeded. What was there before goes to {@code backups/}, which keeps the newest few. A file beside it names the H2 that
 * wrote it, so that this is known before another H2 opens it; where none does, it was an older one.
 */
final class DatabaseFile {
    /** How many of the files that were there before are kept. */
    static final int KEPT = 3;

    private static final String FILE = "people.mv.db";
    private static final String VERSION = "h2-version";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path place;
    private final Path backups;
    private final Clock clock;

    /** @param data the data folder */
    DatabaseFile(Path data, Clock clock) {
        this.place = data.resolve("people");
        this.backups = data.resolve("backups");
        this.clock = clock;
    }

    boolean exists() {
        return Files.exists(file());
    }

    /** Whether there is one, and the H2 of this program wrote it. */
    boolean isCurrent() {
        Path version = place.resolve(VERSION);
        try {
            return exists()
                    && Files.exists(version)
                    && Files.readString(version).strip().equals(Constants.VERSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Replaces it by what the work makes of a copy, or of nothing where there is none. Where anything fails, it stays as it is.
     *
     * @param work is given the copy, and closes it; returns the version of the tables before, empty where there were none
     */
    void change(Function<DatabaseAddress, Optional<String>> work) {
        Path beside = place.resolve("upgrade");
        Path copy = beside.resolve(place.getFileName()).resolve(FILE);
        try {
            FileSystemUtils.deleteRecursively(beside);
            try {
                Files.createDirectories(copy.getParent());
                if (exists()) {
                    Files.copy(file(), copy);
                }
                Optional<String> before = work.apply(DatabaseAddress.h2(beside));
                if (before.isPresent()) {
                    keep(before.get());
                }
                force(copy);
                Files.move(copy, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(place.resolve(VERSION), Constants.VERSION + "\n");
            } finally {
                FileSystemUtils.deleteRecursively(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return place.resolve(FILE);
    }

    private void keep(String version) throws IOException {
        Files.createDirectories(backups);
        Path kept = backups.resolve("people-%s-v%s.zip".formatted(TIME.format(clock.instant()), version));
        Path half = backups.resolve("people.zip.half");
        try {
            try (OutputStream out = Files.newOutputStream(half);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name : List.of(FILE, VERSION)) {
                    if (Files.exists(place.resolve(name))) {
                        zip.putNextEntry(new ZipEntry(name));
                        Files.copy(place.resolve(name), zip);
                    }
                }
            }
            force(half);
            Files.move(half, kept, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
        forgetOldest();
    }

    private void forgetOldest() throws IOException {
        List<Path> oldestLast;
        try (Stream<Path> all = Files.list(backups)) {
            oldestLast = all.filter(path -> path.getFileName().toString().matches("people-\\d{8}-\\d{6}-v.*\\.zip"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path old : oldestLast.stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
