package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** Bars 20, 25 and 26: what passages, stems and accepted answers call things. */
class NamingBarsTest {
    private static final String FACTS = """
            :orlow a :Person ; rdfs:label "Vera Orlow" ; :wrote :letter .
            :brandt a :Person ; rdfs:label "Karl Brandt" ; :wrote :note .
            :letter a :Text ; rdfs:label "Orlow's letter to the queen" ; skos:altLabel "the letter" , "the letter of protest" .
            :note a :Text ; rdfs:label "Brandt's letter to the bishop" .
            :moravia :holds :minister . :moravia a :State ; rdfs:label "Moravia" .
            :minister a :Office ; rdfs:label "Moravian Minister of Trade" .
            :toll a :Tax ; rdfs:label "the bridge toll" ; :amount 12 ; :since "1841-05-03"^^xsd:date .
            """;

    private static Snapshot base(String paraphrase) {
        return ManyItems.load("PREFIX : <" + Draft.NS + "> PREFIX qv: <https://quadrivia.org/ns#> "
                + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> GRAPH :about { <" + Draft.NS
                + "> <http://purl.org/dc/terms/title> \"Land\" . <" + Draft.NS
                + "passage/1> a qv:Passage ; qv:locator \"1\" ; qv:standing qv:Stated" + paraphrase + " } GRAPH <"
                + Draft.NS + "passage/1> { " + FACTS + " }");
    }

    private static Snapshot saying(String words) {
        return base(" ; qv:paraphrase \"" + words + "\"@en .");
    }

    private static ObjectNode typed(Snapshot base, String stem, String fact, String value, String... accepted) {
        String[] ends = fact.split(" ");
        return new Draft(base, "text", "text", stem, "SELECT ?answer { ?answer :" + ends[1] + " :" + ends[2] + " }")
                .support(fact)
                .typed(0, accepted[0], value, accepted, fact)
                .item();
    }

    private static BarResult bar(int number, Snapshot base, ObjectNode item) {
        return Banks.bar(Banks.check(base, List.of(item)), number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vera Orlow wrote the letter.",
                "In protest, Vera Orlow sent a letter to the queen.",
                "The queen got a letter of protest. It came from Vera Orlow."
            })
    void aPassageThatNamesBothEndsContainsTheFact(String words) {
        Snapshot base = saying(words);

        assertEquals(
                Verdict.HOLDS,
                bar(20, base, typed(base, "Who?", "orlow wrote letter", "orlow", "Vera Orlow"))
                        .verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"She wrote the letter.", "Vera Orlow wrote it.", "Nothing is said of her."})
    void aPronounNamesNothing(String words) {
        Snapshot base = saying(words);
        BarResult bar = bar(20, base, typed(base, "Who?", "orlow wrote letter", "orlow", "Vera Orlow"));

        assertEquals(Verdict.BREACHED, bar.verdict());
        assertTrue(bar.offences().getFirst().cause().contains("Vera Orlow"), bar.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "amount 12, The bridge toll is twelve pence., HOLDS",
        "amount 12, The bridge toll is 12 pence., HOLDS",
        "amount 12, The bridge toll is 120 pence., BREACHED",
        "since 1841-05-03, The bridge toll began on 3 May., HOLDS",
        "since 1841-05-03, The bridge toll began in spring., BREACHED"
    })
    void aPassageMustHoldTheNumberOrTheDate(String fact, String words, Verdict verdict) {
        Snapshot base = saying(words);
        String value = fact.split(" ")[1];

        assertEquals(
                verdict,
                bar(20, base, typed(base, "What?", "toll " + fact, value, value))
                        .verdict());
    }

    @Test
    void withoutWordsNothingIsMeasured() {
        Snapshot base = base(" .");
        ObjectNode item = typed(base, "Who wrote the letter of protest?", "orlow wrote letter", "orlow", "Vera Orlow");

        assertEquals(Verdict.NOT_MEASURED, bar(20, base, item).verdict());
        assertEquals(Verdict.NOT_MEASURED, bar(26, base, item).verdict());
    }

    @Test
    void aDeclaredReadingNeedsNoPassageThatSaysIt() {
        Snapshot base = base(" ; qv:paraphrase \"She wrote.\"@en . "
                + "[] a qv:Reading ; qv:reading \"implied\"@en ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> :orlow ; "
                + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> :wrote ; "
                + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#object> :letter .");
        BarResult bar = bar(20, base, typed(base, "Who?", "orlow wrote letter", "orlow", "Vera Orlow"));

        assertEquals(
                "0 of 1; 1 item asks about a fact that the source yields only by interpretation (declared as readings)",
                bar.measured());
    }

    @ParameterizedTest
    @CsvSource({
        "Who wrote the letter?, BREACHED",
        "Who wrote it?, BREACHED",
        "Who wrote the letter of protest?, HOLDS",
        "Who wrote Orlow's letter to the queen?, HOLDS"
    })
    void aStemHidesAThingIfItsWordsFitOthersAndItsLabelTellsTheKey(String stem, Verdict verdict) {
        Snapshot base = saying("Vera Orlow wrote the letter.");

        assertEquals(
                verdict,
                bar(25, base, typed(base, stem, "orlow wrote letter", "orlow", "Vera Orlow"))
                        .verdict());
    }

    @Test
    void aStemMayUseAnyNameWhereTheLabelTellsNothing() {
        Snapshot base = saying("Vera Orlow wrote the letter.");

        assertEquals(
                Verdict.HOLDS,
                bar(25, base, typed(base, "Who wrote it?", "orlow wrote letter", "orlow", "A. N. Other"))
                        .verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "In Moravia Orlow wrote the letter., Who wrote to the queen?, orlow wrote letter, orlow, Vera Orlow, Orlow",
        "Moravia has a Minister of Trade., What has Moravia?, moravia holds minister, minister, Moravian Minister of Trade, Minister of Trade",
    })
    void whatAPassageCallsTheKeyMustBeAccepted(
            String words, String stem, String fact, String value, String label, String wording) {
        Snapshot base = saying(words);

        BarResult refused = bar(26, base, typed(base, stem, fact, value, label));
        BarResult accepted = bar(26, base, typed(base, stem, fact, value, label, wording));

        assertEquals(Verdict.BREACHED, refused.verdict());
        assertTrue(refused.offences().getFirst().cause().contains("“" + wording + "”"), refused.toString());
        assertEquals(Verdict.HOLDS, accepted.verdict());
    }

    @Test
    void aPartThatTheStemSaysOrThatDropsTheHeadNeedNotBeAccepted() {
        Snapshot base = saying("Trade in Moravia has a minister; Vera wrote to him.");

        assertEquals(
                Verdict.HOLDS,
                bar(
                                26,
                                base,
                                typed(
                                        base,
                                        "What has Moravia?",
                                        "moravia holds minister",
                                        "minister",
                                        "Moravian Minister of Trade"))
                        .verdict());
        assertEquals(
                Verdict.HOLDS,
                bar(26, base, typed(base, "Who?", "orlow wrote letter", "orlow", "Vera Orlow"))
                        .verdict());
    }
}
