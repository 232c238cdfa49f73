package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.backup.Backup;
import org.quadrivia.backup.BackupFile;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the first version of the tables held, for the program of today. */
class EarlierVersionTest {
    @TempDir
    private Path data;

    @TempDir
    private Path other;

    @BeforeEach
    void aFolderOfTheFirstVersion() {
        DatabaseAddress address = DatabaseAddress.h2(data);
        var database = new DriverManagerDataSource(address.url(), address.user(), address.password());
        Flyway.configure()
                .dataSource(database)
                .locations(Migrations.PLACE)
                .target("1")
                .load()
                .migrate();
        JdbcClient.create(database)
                .sql("insert into setting (setting_name, setting_value) values ('old', 'kept')")
                .update();
    }

    @Test
    void aDatabaseOfTheFirstVersionIsCopiedAndThenOpens() throws IOException {
        assertThat(old(data)).isEqualTo("kept");

        assertThat(data.resolve("backups")).isDirectoryContaining("glob:**/people-*-v1.zip");
    }

    @Test
    void aBackupOfTheFirstVersionCanBeRestored() throws IOException {
        Path path = other.resolve("backup.zip");
        try (OutputStream out = Files.newOutputStream(path)) {
            new Backup("Quadrivia 1", List.of(PeopleStore.inFolder(data).backup())).write(out, Instant.EPOCH);
        }

        try (BackupFile file = BackupFile.open(path)) {
            PeopleStore.inFolder(other).bring(file);
        }

        assertThat(old(other)).isEqualTo("kept");
        assertThat(other.resolve("backups")).isDirectoryContaining("glob:**/people-*-v1.zip");
    }

    /** What the server of today finds there. */
    private static String old(Path folder) {
        try (ConfigurableApplicationContext context = TestDatabase.open(Map.of("quadrivia.data", folder.toString()))) {
            JdbcClient database = context.getBean(JdbcClient.class);
            assertThat(database.sql("select count(*) from attempt")
                            .query(Integer.class)
                            .single())
                    .isZero();
            return database.sql("select setting_value from setting where setting_name = 'old'")
                    .query(String.class)
                    .single();
        }
    }
}
