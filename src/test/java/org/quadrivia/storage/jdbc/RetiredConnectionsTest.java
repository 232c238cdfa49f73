package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Connections come and go while others stay, as they do in a server that runs for longer than one of them lives. */
class RetiredConnectionsTest {
    private static final String ID = "'11111111-1111-1111-1111-111111111111'";
    private static final String NOW = "timestamp with time zone '2026-11-29 12:00:00+00'";

    /** One of each table with a check. */
    private static final Map<String, String> ROWS = Map.of(
            "PERSON",
            "(id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, password, stamp)" + " values ("
                    + ID + ", 'ada', 'retired-ada', 'Ada', 'LEARNER', 'UTC', false, " + NOW + ", null, 0)",
            "ONE_TIME_LINK",
            "(digest, purpose, person_id, expires)" + " values ('d', 'RESET', " + ID + ", " + NOW + ")",
            "ATTEMPT",
            "(id, person_id, guest, kb, kb_title, wish, mode, questions, started, ends, submitted, named)"
                    + " values ('a', null, 'g', 'kb', 'KB', '{}', 'PRACTICE', 8, " + NOW + ", null, null, null)",
            "QUESTION_REPORT",
            "select " + ID + ", 'a', 1, null, 'kb', 'i', 'r', digest, null, null, 'TYPO', '', " + NOW
                    + ", null from asked where digest = 'retired'",
            "MEMORY",
            "values (" + ID + ", 'kb', 'f', 'LEARNING', 0, 1, 1, " + NOW + ", " + NOW + ", 0, 'FSRS', 1, 1, " + NOW
                    + ", 'form', 'item', 'words')",
            "REVIEW",
            "values (" + ID + ", 'a', 1, 'f', 'kb', 'i', 'form', 'GOOD', " + NOW
                    + ", 1, false, null, null, null, null, null, 'REVIEW', 1, 1, " + NOW
                    + ", false)",
            "KNOWLEDGE_BASE",
            "(kb, owner_id, visibility, code, archived)" + " values ('retired', " + ID
                    + ", 'PUBLIC', 'RETIRED', false)",
            "NAMED_QUIZ",
            "(code, kb, owner_id, title, description, form, composition, questions, fixed, mode, limit_s, state, made)"
                    + " values ('code', 'kb', " + ID + ", 'T', '', 1, '{}', 3, false, 'EXAM', null, 'OPEN', " + NOW
                    + ")",
            "ASSIGNMENT",
            "(id, class_id, title, opens, late, counts, feedback, made)" + " values (" + ID + ", " + ID + ", 'T', "
                    + NOW + ", 'ACCEPT', 'BEST', 'AT_ONCE', " + NOW + ")",
            "LIVE_ROUND",
            "(id, code, quiz, kb, host_id, title, mode, points, ranks, phase, place, vote, locked, version, made, touched)"
                    + " values (" + ID + ", 'c', 'code', 'kb', " + ID
                    + ", 'T', 'RACE', 'RIGHT', false, 'LOBBY', 1, 1, false, 1, " + NOW + ", " + NOW + ")");

    @TempDir
    private Path data;

    @Test
    void aNewFileCanBeWritten() throws SQLException {
        try (ConfigurableApplicationContext context = open()) {
            writeAfterRetiringAll(context);
        }
    }

    @Test
    void aFileOfAnEarlierH2CanBeWritten() throws Exception {
        Path file = Files.createDirectories(data.resolve("people")).resolve("people.mv.db");
        try (InputStream zip = RetiredConnectionsTest.class.getResourceAsStream("people-h2-2.4.240.zip");
                ZipInputStream entries = new ZipInputStream(zip)) {
            entries.getNextEntry();
            Files.copy(entries, file);
        }
        byte[] before = Files.readAllBytes(file);

        try (ConfigurableApplicationContext context = open()) {
            JdbcClient sql = context.getBean(JdbcClient.class);
            for (String table : List.of("person", "attempt", "answer", "memory", "knowledge_base", "named_quiz")) {
                assertThat(count(sql, table)).as(table).isPositive();
            }
            writeAfterRetiringAll(context);
        }

        try (InputStream kept = Files.newInputStream(backup());
                ZipInputStream entries = new ZipInputStream(kept)) {
            entries.getNextEntry();
            assertThat(entries.readAllBytes()).isEqualTo(before);
        }
    }

    @Test
    void aLifetimeMayBeShort() throws Exception {
        try (ConfigurableApplicationContext context = TestDatabase.open(Map.of(
                "quadrivia.data", data.toString(), "quadrivia.database.connection-lifetime", Duration.ofMillis(300)))) {
            HikariDataSource pool = context.getBean(HikariDataSource.class);
            try (Connection held = pool.getConnection()) {
                String first = session(pool);
                String later = first;
                for (int i = 0; later.equals(first) && i < 100; i++) {
                    Thread.sleep(50);
                    later = session(pool);
                }

                assertThat(later).isNotEqualTo(first);
            }
        }
    }

    /** Retires every connection that was there when the tables were made, then writes to every table that has a check. */
    private static void writeAfterRetiringAll(ConfigurableApplicationContext context) throws SQLException {
        HikariDataSource pool = context.getBean(HikariDataSource.class);
        JdbcClient sql = context.getBean(JdbcClient.class);
        List<Connection> old = new ArrayList<>();
        for (int i = pool.getHikariPoolMXBean().getTotalConnections(); i > 0; i--) {
            old.add(pool.getConnection());
        }
        try (Connection held = pool.getConnection()) {
            for (Connection connection : old) {
                connection.close();
            }
            pool.getHikariPoolMXBean().softEvictConnections();

            assertThat(checked(sql)).isEqualTo(List.copyOf(new java.util.TreeSet<>(ROWS.keySet())));
            context.getBean(Storage.class).write(() -> {
                sql.sql("insert into asked (digest, form, body) values ('retired', 1, '{}')")
                        .update();
                sql.sql("insert into school_class (id, name, school_year, code, joinable, archived, made) values (" + ID
                                + ", '7b', '', 'c', true, false, " + NOW + ")")
                        .update();
                for (String table : List.of(
                        "PERSON",
                        "ONE_TIME_LINK",
                        "ATTEMPT",
                        "QUESTION_REPORT",
                        "MEMORY",
                        "REVIEW",
                        "KNOWLEDGE_BASE",
                        "NAMED_QUIZ",
                        "ASSIGNMENT",
                        "LIVE_ROUND")) {
                    assertThat(sql.sql("insert into " + table + " " + ROWS.get(table))
                                    .update())
                            .isEqualTo(1);
                }
                return true;
            });
        }
    }

    private static List<String> checked(JdbcClient sql) {
        return sql.sql("select distinct table_name from information_schema.table_constraints"
                        + " where constraint_type = 'CHECK' and table_schema = 'PUBLIC' order by table_name")
                .query(String.class)
                .list();
    }

    private static String session(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                var rows = connection.createStatement().executeQuery("select session_id()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static int count(JdbcClient sql, String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private Path backup() throws IOException {
        try (var files = Files.list(data.resolve("backups"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private ConfigurableApplicationContext open() {
        return TestDatabase.open(Map.of("quadrivia.data", data.toString()));
    }
}
