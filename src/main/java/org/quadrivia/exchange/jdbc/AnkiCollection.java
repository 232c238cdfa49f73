package org.quadrivia.exchange.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.SetQuestion;
import org.quadrivia.exchange.anki.AnkiNote;
import tools.jackson.databind.json.JsonMapper;

/** Writes the database of a collection, in the schema of version 11, which every version of Anki since 2.0 imports. */
final class AnkiCollection {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int VERSION = 11;
    private static final String BETWEEN_FIELDS = "\u001F";
    private static final String NAME = "Quadrivia";

    /** Identifiers in Anki are positive and are read by JavaScript, too: 53 bits. */
    private static final long IDENTIFIERS = (1L << 53) - 1;

    private static final List<String> TABLES = List.of(
            "CREATE TABLE col (id INTEGER PRIMARY KEY, crt INTEGER NOT NULL, mod INTEGER NOT NULL, scm INTEGER NOT NULL,"
                    + " ver INTEGER NOT NULL, dty INTEGER NOT NULL, usn INTEGER NOT NULL, ls INTEGER NOT NULL, conf TEXT NOT NULL,"
                    + " models TEXT NOT NULL, decks TEXT NOT NULL, dconf TEXT NOT NULL, tags TEXT NOT NULL)",
            "CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT NOT NULL, mid INTEGER NOT NULL, mod INTEGER NOT NULL,"
                    + " usn INTEGER NOT NULL, tags TEXT NOT NULL, flds TEXT NOT NULL, sfld INTEGER NOT NULL, csum INTEGER NOT NULL,"
                    + " flags INTEGER NOT NULL, data TEXT NOT NULL)",
            "CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER NOT NULL, did INTEGER NOT NULL, ord INTEGER NOT NULL,"
                    + " mod INTEGER NOT NULL, usn INTEGER NOT NULL, type INTEGER NOT NULL, queue INTEGER NOT NULL,"
                    + " due INTEGER NOT NULL, ivl INTEGER NOT NULL, factor INTEGER NOT NULL, reps INTEGER NOT NULL,"
                    + " lapses INTEGER NOT NULL, left INTEGER NOT NULL, odue INTEGER NOT NULL, odid INTEGER NOT NULL,"
                    + " flags INTEGER NOT NULL, data TEXT NOT NULL)",
            "CREATE TABLE revlog (id INTEGER PRIMARY KEY, cid INTEGER NOT NULL, usn INTEGER NOT NULL, ease INTEGER NOT NULL,"
                    + " ivl INTEGER NOT NULL, lastIvl INTEGER NOT NULL, factor INTEGER NOT NULL, time INTEGER NOT NULL,"
                    + " type INTEGER NOT NULL)",
            "CREATE TABLE graves (usn INTEGER NOT NULL, oid INTEGER NOT NULL, type INTEGER NOT NULL)",
            "CREATE INDEX ix_notes_usn ON notes (usn)",
            "CREATE INDEX ix_cards_usn ON cards (usn)",
            "CREATE INDEX ix_revlog_usn ON revlog (usn)",
            "CREATE INDEX ix_cards_nid ON cards (nid)",
            "CREATE INDEX ix_cards_sched ON cards (did, queue, due)",
            "CREATE INDEX ix_revlog_cid ON revlog (cid)",
            "CREATE INDEX ix_notes_csum ON notes (csum)");

    private final Connection database;
    private final QuestionSet set;
    private final long now = Instant.now().getEpochSecond();
    private final long model = identifier("model " + AnkiNote.FIELDS);
    private final long deck;

    private AnkiCollection(Connection database, QuestionSet set) {
        this.database = database;
        this.set = set;
        deck = identifier("deck " + set.key());
    }

    /** Writes the collection to a file that does not exist. */
    static void write(QuestionSet set, Path file) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            database.setAutoCommit(false);
            new AnkiCollection(database, set).write();
            database.commit();
        }
    }

    private void write() throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate(table);
            }
        }
        collection();
        notes();
        cards();
    }

    private void collection() throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
            insert.setLong(1, now);
            insert.setLong(2, now * 1000);
            insert.setLong(3, now * 1000);
            insert.setInt(4, VERSION);
            insert.setString(5, JSON.writeValueAsString(settings()));
            insert.setString(6, JSON.writeValueAsString(Map.of(Long.toString(model), model())));
            insert.setString(
                    7,
                    JSON.writeValueAsString(
                            Map.of("1", deck(1, "Default"), Long.toString(deck), deck(deck, set.title()))));
            insert.setString(8, JSON.writeValueAsString(Map.of("1", options())));
            insert.executeUpdate();
        }
    }

    private void notes() throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")) {
            for (SetQuestion question : set.questions()) {
                AnkiNote note = AnkiNote.of(question);
                insert.setLong(1, identifier(question.id()));
                insert.setString(2, question.id());
                insert.setLong(3, model);
                insert.setLong(4, now);
                insert.setString(5, " " + AnkiNote.tags(question) + " ");
                insert.setString(6, String.join(BETWEEN_FIELDS, note.values()));
                insert.setString(7, question.text());
                insert.setLong(8, checksum(question.text()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void cards() throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(
                "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")) {
            int place = 0;
            for (SetQuestion question : set.questions()) {
                insert.setLong(1, identifier(question.id()));
                insert.setLong(2, identifier(question.id()));
                insert.setLong(3, deck);
                insert.setLong(4, now);
                insert.setInt(5, ++place);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Map<String, Object> settings() {
        return Map.ofEntries(
                Map.entry("nextPos", set.questions().size() + 1),
                Map.entry("estTimes", true),
                Map.entry("activeDecks", List.of(1)),
                Map.entry("sortType", "noteFld"),
                Map.entry("timeLim", 0),
                Map.entry("sortBackwards", false),
                Map.entry("addToCur", true),
                Map.entry("curDeck", 1),
                Map.entry("newSpread", 0),
                Map.entry("dueCounts", true),
                Map.entry("curModel", Long.toString(model)),
                Map.entry("collapseTime", 1200));
    }

    private Map<String, Object> model() {
        List<Map<String, Object>> fields = new ArrayList<>();
        IntStream.range(0, AnkiNote.FIELDS.size())
                .forEach(place -> fields.add(Map.of(
                        "name",
                        AnkiNote.FIELDS.get(place),
                        "ord",
                        place,
                        "sticky",
                        false,
                        "rtl",
                        false,
                        "font",
                        "Arial",
                        "size",
                        20,
                        "media",
                        List.of())));
        return Map.ofEntries(
                Map.entry("id", model),
                Map.entry("name", NAME),
                Map.entry("type", 0),
                Map.entry("mod", now),
                Map.entry("usn", -1),
                Map.entry("sortf", 0),
                Map.entry("did", deck),
                Map.entry("tmpls", List.of(template())),
                Map.entry("flds", fields),
                Map.entry("css", CSS),
                Map.entry("latexPre", ""),
                Map.entry("latexPost", ""),
                Map.entry("tags", List.of()),
                Map.entry("vers", List.of()),
                Map.entry("req", List.of(List.of(0, "all", List.of(0)))));
    }

    private static final String CSS = ".card { font-family: sans-serif; font-size: 20px; text-align: start; }"
            + " ul { padding-inline-start: 1.2em; } blockquote { font-size: 0.8em; margin: 1em 0 0; }";

    private static Map<String, Object> template() {
        return Map.of(
                "name",
                "Card 1",
                "ord",
                0,
                "qfmt",
                "<div dir=\"auto\">{{Question}}</div>{{Options}}",
                "afmt",
                "{{FrontSide}}<hr id=\"answer\"><b>{{Answer}}</b><p>{{Explanation}}</p>{{Source}}",
                "did",
                JSON.nullNode(),
                "bqfmt",
                "",
                "bafmt",
                "");
    }

    private Map<String, Object> deck(long id, String name) {
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("name", name),
                Map.entry("mod", now),
                Map.entry("usn", -1),
                Map.entry("lrnToday", List.of(0, 0)),
                Map.entry("revToday", List.of(0, 0)),
                Map.entry("newToday", List.of(0, 0)),
                Map.entry("timeToday", List.of(0, 0)),
                Map.entry("collapsed", false),
                Map.entry("browserCollapsed", false),
                Map.entry("desc", ""),
                Map.entry("dyn", 0),
                Map.entry("conf", 1),
                Map.entry("extendNew", 0),
                Map.entry("extendRev", 0));
    }

    /** Returns Anki's own defaults for how cards of a deck are learned. */
    private Map<String, Object> options() {
        return Map.ofEntries(
                Map.entry("id", 1),
                Map.entry("name", "Default"),
                Map.entry("mod", 0),
                Map.entry("usn", 0),
                Map.entry("maxTaken", 60),
                Map.entry("autoplay", true),
                Map.entry("timer", 0),
                Map.entry("replayq", true),
                Map.entry("dyn", false),
                Map.entry(
                        "new",
                        Map.of(
                                "bury",
                                false,
                                "delays",
                                List.of(1.0, 10.0),
                                "initialFactor",
                                2500,
                                "ints",
                                List.of(1, 4, 0),
                                "order",
                                1,
                                "perDay",
                                20)),
                Map.entry(
                        "rev",
                        Map.of(
                                "bury",
                                false,
                                "ease4",
                                1.3,
                                "ivlFct",
                                1.0,
                                "maxIvl",
                                36500,
                                "perDay",
                                200,
                                "hardFactor",
                                1.2)),
                Map.entry(
                        "lapse",
                        Map.of("delays", List.of(10.0), "leechAction", 1, "leechFails", 8, "minInt", 1, "mult", 0.0)));
    }

    /** Returns the same positive number for the same words. */
    private static long identifier(String words) {
        return Math.max(1, ByteBuffer.wrap(sha1(words)).getLong() & IDENTIFIERS);
    }

    /** Returns the number by which Anki finds notes with the same first field: the first four bytes of its SHA-1. */
    private static long checksum(String firstField) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(sha1(firstField)).getInt());
    }

    private static byte[] sha1(String words) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
