package org.quadrivia.linkeddata.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exercises on the shipped knowledge base. */
class ExerciseViewTest {
    private static final String PREFIX = "PREFIX : <https://quadrivia.org/kb/ceasefire/>\n";

    private final InProcess queries = new InProcess();

    @BeforeEach
    void start() {
        QueryPages.start(Path.of("ontology", "ceasefire"), queries, false);
    }

    @AfterEach
    void stop() {
        QueryPages.stop();
    }

    private static void check(String query) {
        QueryPages.write(PREFIX + query);
        QueryPages.press("Check");
    }

    @Test
    void whatIsSolvedIsRemembered() {
        QueryPages.open("exercises/ceasefire");
        assertThat(QueryPages.words()).containsPattern("0 of \\d+ solved").contains("All countries", "Level 5");

        QueryPages.open("exercises/ceasefire/01-countries");
        check("SELECT ?anything { ?anything a :Country }");
        assertThat(QueryPages.words()).contains("Correct. All 3 rows");

        QueryPages.open("exercises/ceasefire");
        assertThat(QueryPages.words()).containsPattern("1 of \\d+ solved");
    }

    @Test
    void whatIsMissingAndWhatIsTooMuchIsTold() {
        QueryPages.open("exercises/ceasefire/01-countries");
        check("SELECT ?x { VALUES ?x { :india :pakistan :asim-munir } }");
        assertThat(QueryPages.words())
                .contains("One row is missing, and one row should not be in the result.", "Asim Munir");

        check("SELECT ?x ?y { ?x a :Country . ?x a ?y }");
        assertThat(QueryPages.words()).contains("This exercise asks for one column, but your query returns 2.");

        check("SELECT ?x { ?x a :Country . ?x ?p ?o }");
        assertThat(QueryPages.words()).contains("Use DISTINCT to get each row only once");

        check("ASK { ?x a :Country }");
        assertThat(QueryPages.words()).contains("another kind of result");

        check("SELECT ?x { ?x a :NoSuchThing }");
        assertThat(QueryPages.words()).contains("Your query found nothing, but there should be 3 rows.");

        check("SELECT ?x { ?x a");
        assertThat(QueryPages.words()).contains("The text ends too early.").doesNotContain("Your query found nothing");
    }

    @Test
    void nobodyWaitsForTheExercisesOwnQueryAndBothCanBeCancelled() {
        QueryPages.open("exercises/ceasefire/01-countries");
        queries.hold();

        check("SELECT ?x { ?x a :Country }");

        assertThat(QueryPages.words()).contains("The query is running");
        QueryPages.press("Cancel");
        assertThat(queries.cancelled()).isEqualTo(2);
        assertThat(QueryPages.words()).contains("The query was cancelled.");
    }

    @Test
    void orderCountsWhereItIsAskedFor() {
        QueryPages.open("exercises/ceasefire/12-per-country");
        check("SELECT (COUNT(?p) AS ?n) ?c { ?p :servesCountry ?c } GROUP BY ?c ORDER BY ?n");
        assertThat(QueryPages.words()).contains("not in the order");

        check("SELECT (COUNT(?p) AS ?n) ?c { ?p :servesCountry ?c } GROUP BY ?c ORDER BY DESC(?n) DESC(?c)");
        assertThat(QueryPages.words()).contains("Correct. All 3 rows");
    }

    @Test
    void hintsComeOneAfterTheOther() {
        QueryPages.open("exercises/ceasefire/01-countries");

        QueryPages.press("Show hint 1 of 2");
        assertThat(QueryPages.words()).contains("One triple pattern is enough").doesNotContain("is short for rdf:type");
        QueryPages.press("Show hint 2 of 2");
        assertThat(QueryPages.words()).contains("is short for rdf:type");
        QueryPages.press("Show a solution");
        QueryPages.press("Check");
        assertThat(QueryPages.words()).contains("Correct. All 3 rows");
    }
}
