package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** Bars 21 and 22: no property dominates, and what is one question has one id. */
class QuestionBarsTest {
    private static final String OBJECTIVE =
            "[] a qv:Objective ; qv:fact [ qv:subject :thing0 ; qv:property :p0 ; qv:object :goal0 ] . ";

    private static Snapshot base(String about, String facts) {
        return ManyItems.load("PREFIX : <" + Draft.NS + "> PREFIX qv: <https://quadrivia.org/ns#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX owl: <http://www.w3.org/2002/07/owl#> "
                + "GRAPH :about { <" + Draft.NS
                + "> <http://purl.org/dc/terms/title> \"Land\" . :schema a qv:SchemaGraph . "
                + "<" + Draft.NS + "passage/1> a qv:Passage ; qv:locator \"1\" ; qv:standing qv:Stated . " + about
                + " } GRAPH <" + Draft.NS + "passage/1> { " + facts + " }");
    }

    /** Thirty facts, the first so many of one property, the others of one each; every fourth asked in two forms. */
    private static CheckReport asked(String about, int same) {
        Snapshot base = base(
                about,
                IntStream.range(0, 30)
                        .mapToObj(i ->
                                ":thing%1$d rdfs:label \"Thing %1$d\" ; :p%2$d :goal%1$d . :goal%1$d rdfs:label \"Goal %1$d\" ."
                                        .formatted(i, property(i, same)))
                        .collect(Collectors.joining("\n")));
        return Banks.check(
                base,
                IntStream.range(0, 30)
                        .boxed()
                        .flatMap(i -> IntStream.rangeClosed(0, i % 4 == 0 ? 1 : 0)
                                .mapToObj(form -> item(
                                        base,
                                        "Form %d: where does thing %d go?".formatted(form, i),
                                        "thing%1$d p%2$d goal%1$d".formatted(i, property(i, same)))))
                        .toList());
    }

    private static int property(int fact, int same) {
        return fact < same ? 0 : fact;
    }

    private static ObjectNode item(Snapshot base, String stem, String... fact) {
        String[] ends = fact[0].split(" ");
        return new Draft(base, "text", "text", stem, "SELECT ?answer { :" + ends[0] + " :" + ends[1] + " ?answer }")
                .support(fact)
                .typed(0, ends[2], ends[2], new String[] {ends[2]}, fact[0])
                .item();
    }

    @Test
    void aPropertyThatMoreThanATenthOfTheQuestionsAskBreachesItsBar() {
        BarResult bar = Banks.bar(asked(OBJECTIVE, 4), 21);

        assertEquals(Verdict.BREACHED, bar.verdict());
        assertTrue(bar.measured().startsWith("13.3% of 30 questions"), bar.measured());
        assertTrue(bar.offences().getFirst().cause().startsWith("4 of 30"), bar.toString());
    }

    @Test
    void formsOfOneQuestionCountOnce() {
        assertEquals(Verdict.HOLDS, Banks.bar(asked(OBJECTIVE, 3), 21).verdict());
    }

    @Test
    void fewerPropertiesThanTwentyMayEachHaveTwiceAnEvenShare() {
        BarResult bar = Banks.bar(asked(OBJECTIVE, 18), 21);

        assertTrue(bar.measured().contains("(limit for 13 properties: 15.4%)"), bar.measured());
    }

    @Test
    void withoutObjectivesTheShareIsOnlyReported() {
        assertEquals(Verdict.REPORTED, Banks.bar(asked("", 18), 21).verdict());
    }

    private static CheckReport inverse(String schema, String firstStem, String secondStem) {
        Snapshot base = base(
                schema,
                ":ann rdfs:label \"Ann\" ; :teaches :bob ; :likes :bob . :bob rdfs:label \"Bob\" ; :taughtBy :ann . "
                        + ":teaches rdfs:label \"teaches\" .");
        ObjectNode first = item(base, firstStem, "ann teaches bob");
        ObjectNode second = item(base, secondStem, "bob taughtBy ann");
        Banks.option(second, "a").put("value", Draft.term("bob")).put("label", "bob");
        return Banks.check(base, List.of(first, second));
    }

    @Test
    void aFactAndItsInverseAreOneQuestion() {
        CheckReport report =
                inverse(":taughtBy owl:inverseOf :teaches .", "Whom does Ann teach?", "Who learns from Ann?");

        assertEquals(Verdict.BREACHED, Banks.bar(report, 22).verdict());
        assertTrue(Banks.causes(report, 22).contains("“Whom does Ann teach?”"), Banks.causes(report, 22));
    }

    @Test
    void twoFactsAreTwoQuestionsUnlessTheyReadAlike() {
        BarResult apart = Banks.bar(inverse("", "Whom does Ann teach?", "Who learns from Ann?"), 22);
        BarResult alike = Banks.bar(inverse("", "Whom does Ann teach?", "Whom does Ann teach? "), 22);

        assertEquals(Verdict.HOLDS, apart.verdict());
        assertEquals("0 of 2; 2 pairs of fact and answer, 2 questions", apart.measured());
        assertEquals(Verdict.BREACHED, alike.verdict());
    }
}
