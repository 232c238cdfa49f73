package org.quadrivia.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.exchange.file.QuestionFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Packages are also read by programs of others: {@code src/scripts/readers.sh}. */
class AnkiTest {
    private final QuestionSet set = QuestionSets.everyKind();

    @TempDir
    private Path folder;

    @Test
    void aPackageHoldsANoteAndACardForEachQuestion() throws Exception {
        Map<String, byte[]> entries = QuestionSets.entries(QuestionSets.written(set, QuestionFormat.ANKI));

        assertThat(entries.keySet()).containsExactly("collection.anki2", "media");
        assertThat(new String(entries.get("media"), StandardCharsets.UTF_8)).isEqualTo("{}");
        try (Connection collection = open(entries, "one.db")) {
            assertThat(column(collection, "SELECT guid FROM notes ORDER BY rowid"))
                    .containsExactlyInAnyOrderElementsOf(
                            set.questions().stream().map(SetQuestion::id).toList());
            assertThat(column(collection, "SELECT count(*) FROM cards c JOIN notes n ON c.nid = n.id"))
                    .containsExactly(Integer.toString(set.questions().size()));
            assertThat(column(collection, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(column(collection, "SELECT ver FROM col")).containsExactly("11");
        }
    }

    @Test
    void theFieldsAreThoseOfTheNoteTypeAndHoldNoMarkupOfLabels() throws Exception {
        try (Connection collection =
                open(QuestionSets.entries(QuestionSets.written(set, QuestionFormat.ANKI)), "two.db")) {
            JsonNode models = JsonMapper.shared()
                    .readTree(column(collection, "SELECT models FROM col").getFirst());
            JsonNode model = models.iterator().next();
            List<String> notes = column(collection, "SELECT flds FROM notes");

            assertThat(notes)
                    .allSatisfy(note -> assertThat(note.split("\u001F", -1))
                            .hasSize(model.path("flds").size()));
            assertThat(notes)
                    .allSatisfy(note -> assertThat(Jsoup.parseBodyFragment(note).select("b, script"))
                            .isEmpty());
            String note = column(collection, "SELECT flds FROM notes WHERE guid = '01'")
                    .getFirst();
            assertThat(note.split("\u001F"))
                    .startsWith(
                            "According to the article: Whom did she ring?",
                            "<ul><li>Munir</li><li>Doval</li><li>Rubio</li></ul>",
                            "Munir",
                            "It is Munir.");
        }
    }

    /** What Anki needs to update notes: their identifiers, and those of deck and note type, stay. */
    @Test
    void aLaterExportHasTheSameIdentifiers() throws Exception {
        List<String> identifiers = List.of(
                "SELECT id FROM notes ORDER BY id",
                "SELECT id FROM cards ORDER BY id",
                "SELECT DISTINCT did FROM cards",
                "SELECT DISTINCT mid FROM notes");
        List<List<String>> first = new ArrayList<>();
        List<List<String>> second = new ArrayList<>();
        try (Connection one = open(QuestionSets.entries(QuestionSets.written(set, QuestionFormat.ANKI)), "1.db");
                Connection two = open(QuestionSets.entries(QuestionSets.written(set, QuestionFormat.ANKI)), "2.db")) {
            for (String query : identifiers) {
                first.add(column(one, query));
                second.add(column(two, query));
            }
        }

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theTextFileHasAnkisHeaderAndALineForEachQuestion() throws Exception {
        List<String> lines = new String(QuestionSets.written(set, QuestionFormat.ANKI_TEXT), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines)
                .startsWith(
                        "#separator:Tab",
                        "#html:true",
                        "#deck:Calls / one",
                        "#guid column:1",
                        "#tags column:7",
                        "#columns:Id\tQuestion\tOptions\tAnswer\tExplanation\tSource\tTags");
        assertThat(lines).hasSize(6 + set.questions().size());
        assertThat(lines.stream().skip(6))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(7));
        assertThat(lines.get(6)).startsWith("\"01\"\t\"According to the article: Whom did she ring?\"\t");
    }

    private Connection open(Map<String, byte[]> entries, String name) throws Exception {
        Path file = Files.write(folder.resolve(name), entries.get("collection.anki2"));
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static List<String> column(Connection collection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = collection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
