package org.quadrivia.linkeddata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.editor.ui.RdfEditor;

/** The console, over the shipped knowledge base. */
class ConsoleViewTest {
    private static final Path SHIPPED = Path.of("ontology", "ceasefire");
    private static final String PREFIX = "PREFIX : <https://quadrivia.org/kb/ceasefire/>\n";
    private static final String COUNTRIES =
            "PREFIX : <https://quadrivia.org/kb/ceasefire/>\nSELECT ?country { ?country a :Country }";
    private final InProcess queries = new InProcess();

    @BeforeEach
    void start() {
        QueryPages.start(SHIPPED, queries, false);
    }

    @AfterEach
    void stop() {
        QueryPages.stop();
    }

    @Test
    void itBeginsWithAnExampleThatRuns() {
        QueryPages.open("query/ceasefire");

        assertThat(QueryPages.all(RdfEditor.class).getFirst().getValue()).contains("SELECT");

        QueryPages.press("Run");

        assertThat(QueryPages.words()).containsPattern("\\d+ rows · 7 ms");
    }

    @Test
    void aQueryInTheAddressIsShownAndRun() {
        QueryPages.open(QueryPageParts.console(new org.quadrivia.knowledge.KbId("ceasefire"), COUNTRIES));

        assertThat(QueryPages.words()).contains("3 rows", "India", ":india");
        assertThat(QueryPages.all(NativeTableRow.class)).hasSize(4);
        assertThat(QueryPages.all(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "page/ceasefire/india",
                        QueryPageParts.console(new org.quadrivia.knowledge.KbId("ceasefire"), COUNTRIES));
        assertThat(QueryPages.words())
                .contains("curl -H 'Accept: text/csv'", "a :Country }' \\\n  '{here}/kb/ceasefire/sparql'");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        QueryPages.open("query/ceasefire");
        QueryPages.write("SELECT ?x {\n ?x ?y");

        QueryPages.press("Run");

        assertThat(QueryPages.words()).contains("Line 2");
        QueryPages.write("");
        QueryPages.press("Run");
        assertThat(QueryPages.words()).contains("There is no query yet");
    }

    @Test
    void whatRunsCanBeCancelled() {
        QueryPages.open("query/ceasefire");
        queries.hold();
        QueryPages.press("Run");

        assertThat(QueryPages.words()).contains("The query is running…");
        QueryPages.press("Cancel");

        assertThat(queries.cancelled()).isEqualTo(1);
        assertThat(QueryPages.words()).contains("The query was cancelled.").doesNotContain("The query is running…");
    }

    @Test
    void resultsAreShownAsPicturesThatFit() {
        QueryPages.open("query/ceasefire");
        QueryPages.write(
                "PREFIX : <https://quadrivia.org/kb/ceasefire/>\n"
                        + "SELECT ?country (COUNT(?p) AS ?n) { ?p :servesCountry ?country } GROUP BY ?country ORDER BY DESC(?n)");
        QueryPages.press("Run");
        QueryPages.press("Chart");

        assertThat(QueryPages.all(ResultBars.class)).hasSize(1);

        QueryPages.write("PREFIX : <https://quadrivia.org/kb/ceasefire/>\nCONSTRUCT WHERE { :ceasefire ?p ?o }");
        QueryPages.press("Run");
        QueryPages.press("Graph");

        assertThat(QueryPages.all(ResultGraph.class)).hasSize(1);
        assertThat(QueryPages.words()).contains("triples", "Turtle", "RDF/XML");
    }

    @Test
    void datesMakeATimeline() {
        QueryPages.open("query/ceasefire");
        QueryPages.write(
                "SELECT ?what ?when { VALUES (?what ?when) { ('later' '2001-01-01'^^<http://www.w3.org/2001/XMLSchema#date>) "
                        + "('long ago' '-0044-03-15'^^<http://www.w3.org/2001/XMLSchema#date>) } }");
        QueryPages.press("Run");
        QueryPages.press("Timeline");

        assertThat(QueryPages.words()).containsSubsequence("-0044-03-15", "long ago", "2001-01-01", "later");
    }

    @Test
    void theAlgebraIsThereOnDemand() {
        QueryPages.open("query/ceasefire");
        QueryPages.write(COUNTRIES);

        QueryPages.press("Explain");

        assertThat(QueryPages.words()).contains("(bgp (triple ?country");
    }

    @Test
    void completionsAndNamesAreOfThePlace() {
        QueryPages.open("query/ceasefire");
        QueryPages.write(PREFIX + "SELECT * {\n  ?s a :Country ; \n}");
        QueryPages.ask("completion-request", Map.of("id", 1, "line", 3, "column", 19, "word", ""));

        assertThat(QueryPages.told("setCompletions"))
                .contains("declaration")
                .doesNotContain("servesCountry", ":Officer");

        QueryPages.write(PREFIX + "SELECT * {\n  ?s :servesCountry ?x ; :\n}");
        QueryPages.ask("completion-request", Map.of("id", 2, "line", 3, "column", 27, "word", ":"));

        assertThat(QueryPages.told("setCompletions")).contains(":servesCountry").doesNotContain("\":Officer\"");

        QueryPages.ask("name-request", Map.of("id", 3, "term", ":Country"));

        assertThat(QueryPages.told("setName")).contains("country");
    }

    @Test
    void aQueryIsLaidOutUnlessItHasFaults() {
        QueryPages.open("query/ceasefire");
        QueryPages.write("SELECT ?s{?s a ?c. # kept\n}limit 2");
        QueryPages.press("Format");

        assertThat(QueryPages.told("replace")).contains("?s a ?c . # kept\n}\nLIMIT 2");

        QueryPages.write("SELECT ?s {");
        QueryPages.press("Format");

        assertThat(QueryPages.words()).contains("Line 1");
    }

    @Test
    void anExamClosesIt() {
        QueryPages.stop();
        QueryPages.start(SHIPPED, queries, true);

        QueryPages.open(QueryPageParts.console(new org.quadrivia.knowledge.KbId("ceasefire"), COUNTRIES));

        assertThat(QueryPages.words()).contains("Exam in progress").doesNotContain("India");
    }
}
