package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.storage.DataFolderUnusable;
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
    void nothingIsCopiedWhereNothingChanges() {
        migrate(FIRST);
        migrate(FIRST);

        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void whatAnEarlierVersionWroteIsCopiedBeforeItIsChanged() throws IOException {
        migrate(FIRST);
        database.sql("insert into thing values ('a')").update();

        migrate(FIRST, SECOND);

        Path copy = folder.resolve("backups").resolve("people-20261125-005557-v1.zip");
        assertThat(columns(source())).isEqualTo(2);
        assertThat(copy).exists();
        assertThat(columns(restored(copy))).isEqualTo(1);
    }

    @Test
    void aMigrationThatFailsIsToldInALineAndTheCopyIsThere() {
        migrate(FIRST);

        assertThatThrownBy(() -> migrate(FIRST, BROKEN))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageStartingWith("The database jdbc:h2:file:" + folder)
                .message()
                .hasLineCount(1);
        assertThat(folder.resolve("backups")).isNotEmptyDirectory();
    }

    @Test
    void theDatabaseOfANewerVersionIsLeftAlone() {
        migrate(FIRST, SECOND);

        assertThatThrownBy(() -> migrate(FIRST))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining("written by a newer version");
    }

    private void migrate(String... places) {
        new Migrations(DatabaseAddress.h2(folder), source(), folder.resolve("backups"), CLOCK, places).run();
    }

    private DriverManagerDataSource source() {
        return source(folder);
    }

    private static DriverManagerDataSource source(Path folder) {
        DatabaseAddress address = DatabaseAddress.h2(folder);
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
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
