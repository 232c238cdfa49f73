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
 * The H2 file in a data folder. It is upgraded as a whole: a copy is changed, and replaces the file once that has succeeded.
 * The earlier file goes to {@code backups/}, which keeps the newest few. A file beside the database names the H2 version that
 * wrote it, so that the version is known before a different version opens the database. If there is no such file, an older version wrote it.
 */
final class DatabaseFile {
    /** How many earlier files are kept. */
    static final int KEPT = 3;

    private static final String FILE = "people.mv.db";
    private static final String VERSION = "h2-version";
    private static final String NO_TABLES = "0";
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

    /** Returns whether the file exists and was written by this program's version of H2. */
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
     * Runs the work on a copy of the file, or on a new database if there is no file, and then replaces the file. If anything fails,
     * the file stays as it is.
     *
     * @param work takes the address of the copy and closes what it opens; returns the earlier version of the schema, or empty if
     *     there were no tables
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
                if (exists()) {
                    keep(before.orElse(NO_TABLES));
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
