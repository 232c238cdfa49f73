package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.backup.Backup;
import org.quadrivia.backup.BackupFile;
import org.quadrivia.backup.BackupPart;
import org.quadrivia.backup.Manifest;
import org.quadrivia.storage.DataFolder;
import org.quadrivia.storage.DataFolderUnusable;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class PeopleBackupTest {
    private final TestDatabase database;
    private ConfigurableApplicationContext context;

    @TempDir
    private Path folder;

    PeopleBackupTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws IOException {
        context = database.open();
        person("Ada");
        person("Бéла “\n");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aBackupHoldsNothingWrittenMeanwhile() {
        List<String> lines = new ArrayList<>();

        try (BackupPart.Frozen frozen = part().freeze()) {
            person("late");
            frozen.sections().forEach(section -> section.lines(lines::add));
        }

        assertThat(lines).hasSize(2).noneMatch(line -> line.contains("late"));
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void aBackupRestoresTheSameOnEveryDatabase() throws IOException {
        Manifest.Part before = Manifest.of(part());
        Path path = write();
        Map<String, Object> settings = database.empty();

        try (BackupFile file = BackupFile.open(path);
                DataFolder held = DataFolder.hold(Path.of((String) settings.get("quadrivia.data")))) {
            PeopleStore same = PeopleStore.of(environment(settings), held);
            PeopleStore other = PeopleStore.inFolder(folder);
            same.bring(file);
            other.bring(file);

            assertThat(Manifest.of(same.backup())).isEqualTo(before);
            assertThat(Manifest.of(other.backup())).isEqualTo(before);
            assertThat(same.isEmpty()).isFalse();
        }
    }

    @Test
    void aRestoredBackupReplacesTheData() throws IOException {
        Path path = write();
        PeopleStore store = PeopleStore.inFolder(folder);
        try (BackupFile file = BackupFile.open(path)) {
            store.bring(file);

            store.bring(file);

            assertThat(Manifest.of(store.backup())).isEqualTo(Manifest.of(part()));
        }
    }

    @Test
    void aBackupOfALaterVersionIsRefused() throws IOException {
        Path path = folder.resolve("later.zip");
        try (OutputStream out = Files.newOutputStream(path)) {
            new Backup("Quadrivia 9", List.of(new Later())).write(out, Instant.EPOCH);
        }

        try (BackupFile file = BackupFile.open(path)) {
            PeopleStore store = PeopleStore.inFolder(folder);
            assertThatThrownBy(() -> store.bring(file))
                    .isInstanceOf(DataFolderUnusable.class)
                    .hasMessageContaining("newer version");
            assertThat(store.isEmpty()).isTrue();
        }
    }

    private Path write() throws IOException {
        Path path = folder.resolve("backup.zip");
        try (OutputStream out = Files.newOutputStream(path)) {
            new Backup("Quadrivia 1", List.of(part())).write(out, Instant.EPOCH);
        }
        return path;
    }

    private BackupPart part() {
        return context.getBean(BackupPart.class);
    }

    private void person(String name) {
        jdbc().sql("""
                        insert into person
                            (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, password, stamp)
                        values (?, ?, ?, ?, 'LEARNER', 'Europe/Berlin', false, ?, null, 0)
                        """)
                .params(UUID.randomUUID(), name, name, name, OffsetDateTime.parse("2026-11-25T02:03:04.123456+01:00"))
                .update();
    }

    private int people() {
        return jdbc().sql("select count(*) from person").query(Integer.class).single();
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    private static StandardEnvironment environment(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return environment;
    }

    /** Tables that this program does not know. */
    private static final class Later implements BackupPart, BackupPart.Frozen {
        @Override
        public String name() {
            return "people";
        }

        @Override
        public Frozen freeze() {
            return this;
        }

        @Override
        public Map<String, String> about() {
            return Map.of("schema", "999");
        }

        @Override
        public List<Section> sections() {
            return List.of();
        }

        @Override
        public void close() {
            // Nothing is held
        }
    }
}
