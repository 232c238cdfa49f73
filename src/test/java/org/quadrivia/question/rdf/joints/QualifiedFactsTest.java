package org.quadrivia.question.rdf.joints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

/** What an unnamed node says of two things together is asked of both. */
class QualifiedFactsTest {
    private static final String FILMS = """
            PREFIX qv: <https://quadrivia.org/ns#>
            :matrix a :Film ; rdfs:label "The Matrix"@en ;
              :performance [ :actor :keanu ; :part :neo ], [ :actor :laurence ; :part :morpheus ] .
            :speed a :Film ; rdfs:label "Speed"@en ;
              :performance [ :actor :keanu ; :part :jack ], [ :actor :sandra ; :part :annie ] .
            :lakehouse a :Film ; rdfs:label "The Lake House"@en ;
              :performance [ :actor :keanu ; :part :alex ], [ :actor :sandra ; :part :kate ] .
            :keanu a :Person ; rdfs:label "Keanu Reeves"@en . :sandra a :Person ; rdfs:label "Sandra Bullock"@en .
            :laurence a :Person ; rdfs:label "Laurence Fishburne"@en . :carrie a :Person ; rdfs:label "Carrie-Anne Moss"@en .
            :neo a :Role ; rdfs:label "Neo"@en . :morpheus a :Role ; rdfs:label "Morpheus"@en . :jack a :Role ; rdfs:label "Jack"@en .
            :annie a :Role ; rdfs:label "Annie"@en . :alex a :Role ; rdfs:label "Alex"@en . :kate a :Role ; rdfs:label "Kate"@en .
            """;
    private static final String ROUTES = """
            PREFIX qv: <https://quadrivia.org/ns#>
            :distance qv:worth qv:High .
            << :lyon :route :rome >> :distance 744 . << :lyon :route :wien >> :distance 908 .
            << :rome :route :wien >> :distance 765 . << :rome :route :oslo >> :distance 2901 .
            << :wien :route :oslo >> :distance 1352 . << :lyon :route :oslo >> :distance 1670 .
            :lyon a :Town ; rdfs:label "Lyon"@en . :rome a :Town ; rdfs:label "Rome"@en .
            :wien a :Town ; rdfs:label "Wien"@en . :oslo a :Town ; rdfs:label "Oslo"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void asksWhoPlayedAPartInAFilm() {
        String worded = FILMS + ":actor qv:asksWith \"Who played {x} in {s}?\"@en .";

        assertThat(items(worded, "multihop")).anySatisfy(item -> {
            assertThat(item.stem()).isEqualTo("Who played Morpheus in the film “The Matrix”?");
            assertThat(right(item)).containsExactly("Laurence Fishburne");
            assertThat(item.support()).hasSize(3).allMatch(line -> line.contains("_:b0"));
        });
    }

    @Test
    void withoutWordsItNamesBothThingsAndTheProperties() {
        assertThat(items(FILMS, "multihop"))
                .extracting(Item::stem)
                .contains(
                        "In the entry for the film “Speed” under “performance” with Annie, which person is listed under “actor”?")
                .noneMatch(stem -> stem.contains("performance part") || stem.contains("performance actor"));
    }

    @Test
    void asksTheDistanceOfAReifiedRoute() {
        assertThat(items(ROUTES, "number")).anySatisfy(item -> {
            assertThat(item.stem()).isEqualTo("Where Lyon has Rome as “route”, what is listed under “distance”?");
            assertThat(right(item)).containsExactly("744");
            assertThat(item.query()).doesNotContain("<<").contains("rdf:subject");
        });
    }

    @Test
    void distancesBetweenAThousandAndTwoThousandAreNoYears() {
        assertThat(items(ROUTES, "number")).isNotEmpty().allSatisfy(item -> {
            List<Integer> values = item.options().stream()
                    .map(option -> Integer.valueOf(option.label().replace(",", "")))
                    .sorted()
                    .toList();
            for (int i = 1; i < values.size(); i++) {
                assertThat(values.get(i) - values.get(i - 1)).isGreaterThan(values.get(i) / 50);
            }
        });
    }

    @Test
    void aTeachersFamilyCanStillAskThroughOneBlankNode() {
        String text = """
                # title: Who acts in it
                # family: acting
                # kind: single
                # form: through
                # via: ?s ?p ?m
                # from: ?s
                # asks: ?m ?q ?o
                # key: ?o
                # stem: ask.through.object.class | ask.through.object
                # query: SELECT ?answer { {?s} {path ?p} ?between . ?between {path ?q} ?answer }
                # proof: not-stated
                PREFIX qv: <https://quadrivia.org/ns#>
                SELECT ?s ?p ?q ?o (SAMPLE(?between) AS ?m) WHERE {
                  ?s ?p ?between . ?between ?q ?o .
                  GRAPH qv:profile { ?p qv:leadsTo ?q }
                  FILTER (isBlank(?between))
                } GROUP BY ?s ?p ?q ?o
                """;
        List<Item> items = BankGenerator.generate(
                        Fixture.turtle(folder, FILMS),
                        FamilySet.served(Map.of("acting.rq", text)),
                        new GeneratorSettings(0, 100, Set.of("acting")))
                .items();

        assertThat(items)
                .extracting(Item::stem)
                .contains("Which role completes this statement? “Speed (film)” – performance – part: …");
    }

    private List<Item> items(String text, String family) {
        Snapshot snapshot = Fixture.turtle(folder, text);
        return Fixture.bank(snapshot, family).items();
    }

    private static List<String> right(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .map(Option::label)
                .toList();
    }
}
