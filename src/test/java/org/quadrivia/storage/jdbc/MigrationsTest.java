package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.storage.DataFolderUnusable;
import org.quadrivia.storage.SmallDisk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A data folder of the previous version opens, after a copy. */
class MigrationsTest {
    private static final String FIRST = "classpath:migrations/first";
    private static final String SECOND = "classpath:migrations/second";
    private static final String BROKEN = "classpath:migrations/broken";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T00:55:57Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private JdbcClient database;

    @BeforeEach
    void connect() {
        database = JdbcClient.create(source());
    }

    @Test
    void anEmptyDatabaseIsNotCopied() {
        migrate(FIRST);

        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void anUnchangedDatabaseIsNotCopied() {
        migrate(FIRST);
        migrate(FIRST);

        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void anEarlierVersionIsCopiedBeforeItIsMigrated() throws IOException {
        migrate(FIRST);
        database.sql("insert into thing values ('a')").update();

        migrate(FIRST, SECOND);

        Path copy = backup("20261125-005557");
        assertThat(columns(source())).isEqualTo(2);
        assertThat(copy).exists();
        assertThat(columns(restored(copy))).isEqualTo(1);
    }

    @Test
    void aFailedMigrationLeavesTheFileUnchanged() throws IOException {
        migrate(FIRST);
        database.sql("insert into thing values ('a')").update();
        Files.delete(folder.resolve("people").resolve("h2-version"));
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(() -> migrate(FIRST, BROKEN))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageStartingWith("The database jdbc:h2:file:" + folder)
                .hasMessageEndingWith("Nothing in the database was changed.")
                .message()
                .hasLineCount(1);

        assertThat(file()).hasBinaryContent(before);
        assertThat(folder.resolve("backups")).doesNotExist();
        assertThat(folder.resolve("people")).isDirectoryNotContaining("glob:**/upgrade");
        migrate(FIRST);
        assertThat(columns(source())).isEqualTo(1);
    }

    @Test
    void aMigrationThatFailsHalfwayIsUndone() {
        migrate(FIRST);

        assertThatThrownBy(() -> migrate(FIRST, BROKEN)).isInstanceOf(DataFolderUnusable.class);

        assertThat(columns(source())).isEqualTo(1);
    }

    @Test
    void aFileOfAnotherH2IsCopiedBeforeThisOneOpensIt() throws IOException {
        migrate(FIRST);
        Files.writeString(folder.resolve("people").resolve("h2-version"), "2.4.240");
        byte[] before = Files.readAllBytes(file());

        migrate(FIRST);
        migrate(FIRST);

        try (ZipFile zip = new ZipFile(backup("20261125-005557").toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("people.mv.db"))).hasBinaryContent(before);
            assertThat(zip.getInputStream(zip.getEntry("h2-version"))).hasContent("2.4.240");
        }
    }

    @Test
    void anUnreadableFileIsLeftUnchanged() throws IOException {
        byte[] none = "no database at all".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(file().getParent());
        Files.write(file(), none);

        assertThatThrownBy(() -> migrate(FIRST))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageEndingWith("Nothing in the database was changed.");

        assertThat(file()).hasBinaryContent(none);
    }

    @Test
    void aFullDiskLeavesTheFileUnchanged(@TempDir Path small) throws Exception {
        migrate(FIRST);
        byte[] before = Files.readAllBytes(file());
        try (SmallDisk disk = SmallDisk.at(small)) {
            Path there = Files.createDirectories(small.resolve("people")).resolve("people.mv.db");
            Files.copy(file(), there);
            disk.fill();

            assertThatThrownBy(() -> new Migrations(DatabaseAddress.h2(small), small, CLOCK, FIRST).run())
                    .isInstanceOf(DataFolderUnusable.class);
            assertThat(there).hasBinaryContent(before);

            disk.free();
            new Migrations(DatabaseAddress.h2(small), small, CLOCK, FIRST).run();
            assertThat(small.resolve("people").resolve("h2-version")).exists();
        }
    }

    /** It may be damaged. */
    @Test
    void aFileWithoutKnownTablesIsCopiedToo() throws IOException {
        database.sql("create schema other").update();
        byte[] before = Files.readAllBytes(file());
        migrate(FIRST);

        try (ZipFile kept = new ZipFile(
                folder.resolve("backups/people-20261125-005557-v0.zip").toFile())) {
            assertThat(kept.getInputStream(kept.getEntry("people.mv.db")).readAllBytes())
                    .isEqualTo(before);
        }
    }

    @Test
    void onlyTheNewestCopiesAreKept() throws IOException {
        migrate(FIRST);
        for (int day = 1; day <= DatabaseFile.KEPT + 2; day++) {
            Files.writeString(folder.resolve("people").resolve("h2-version"), "another");
            Clock clock = Clock.offset(CLOCK, Duration.ofDays(day));
            new Migrations(DatabaseAddress.h2(folder), folder, clock, FIRST).run();
        }

        try (Stream<Path> copies = Files.list(folder.resolve("backups"))) {
            assertThat(copies).hasSize(DatabaseFile.KEPT).contains(backup("20261130-005557"));
        }
    }

    @Test
    void aDatabaseOfANewerVersionIsRefused() {
        migrate(FIRST, SECOND);

        assertThatThrownBy(() -> migrate(FIRST))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining("a newer version of Quadrivia has written to it");
    }

    private void migrate(String... places) {
        new Migrations(DatabaseAddress.h2(folder), folder, CLOCK, places).run();
    }

    private Path file() {
        return folder.resolve("people").resolve("people.mv.db");
    }

    private Path backup(String time) {
        return folder.resolve("backups").resolve("people-" + time + "-v1.zip");
    }

    private DriverManagerDataSource source() {
        return source(folder);
    }

    private static DriverManagerDataSource source(Path folder) {
        return DatabaseAddress.h2(folder).source();
    }

    private DriverManagerDataSource restored(Path copy) throws IOException {
        Path place = Files.createDirectories(folder.resolve("restored").resolve("people"));
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            Files.copy(zip.getInputStream(zip.getEntry("people.mv.db")), place.resolve("people.mv.db"));
        }
        return source(place.getParent());
    }

    private static int columns(DriverManagerDataSource source) {
        return JdbcClient.create(source)
                .sql("select count(*) from information_schema.columns where table_name = 'THING'")
                .query(Integer.class)
                .single();
    }
}
