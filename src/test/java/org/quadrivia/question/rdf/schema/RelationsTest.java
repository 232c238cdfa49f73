package org.quadrivia.question.rdf.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

class RelationsTest {
    private static final String FAMILY = """
            :parentOf rdfs:label "parent of" ; owl:inverseOf :childOf .
            :motherOf rdfs:subPropertyOf :parentOf .
            :marriedTo a owl:SymmetricProperty . :within a owl:TransitiveProperty .
            :ann :motherOf :bea . :cy :childOf :ann . :ann :marriedTo :dan . :bea owl:sameAs :beatrice . :beatrice :motherOf :eve .
            :shed :within :yard . :yard :within :farm . :shed :within :plot . :plot :within :farm .
            """;

    @TempDir
    Path folder;

    @Test
    void followsSubpropertiesInversesAndTwins() {
        GeneratorServices generation = generation(FAMILY);

        Set<Node> children = generation.relations.objects(Fixture.ex("ann"), Fixture.ex("parentOf"));

        assertThat(children).containsExactlyInAnyOrder(Fixture.ex("bea"), Fixture.ex("beatrice"), Fixture.ex("cy"));
    }

    @Test
    void followsSymmetryBothWays() {
        GeneratorServices generation = generation(FAMILY);

        assertThat(generation.relations.objects(Fixture.ex("dan"), Fixture.ex("marriedTo")))
                .contains(Fixture.ex("ann"));
        assertThat(generation.relations.subjects(Fixture.ex("marriedTo"), Fixture.ex("dan")))
                .contains(Fixture.ex("ann"));
    }

    @Test
    void supportsATransitiveFactByEveryWayThatLeadsThere() {
        GeneratorServices generation = generation(FAMILY);

        Set<Triple> support =
                generation.relations.derivations(Fixture.ex("shed"), Fixture.ex("within"), Fixture.ex("farm"));

        assertThat(support).hasSize(4);
    }

    @Test
    void supportsAFactOfATwinByTheLinkToIt() {
        GeneratorServices generation = generation(FAMILY);

        Set<Triple> support =
                generation.relations.derivations(Fixture.ex("bea"), Fixture.ex("motherOf"), Fixture.ex("eve"));

        assertThat(support)
                .extracting(t -> t.getPredicate().getLocalName())
                .containsExactlyInAnyOrder("sameAs", "motherOf");
    }

    @Test
    void itemQueriesSpellOutTheSameClosure() {
        GeneratorServices generation = generation(FAMILY);
        List<List<String>> cases = List.of(
                List.of("ann", "parentOf"),
                List.of("dan", "marriedTo"),
                List.of("shed", "within"),
                List.of("bea", "motherOf"));

        for (List<String> one : cases) {
            Node s = Fixture.ex(one.get(0));
            Node p = Fixture.ex(one.get(1));
            String text = generation.queries.write(
                    "SELECT ?answer { {?s} {path ?p} ?answer }", Map.of("s", s, "p", p), List.of());

            assertThat(answers(generation.snapshot, text)).as(text).isEqualTo(generation.relations.objects(s, p));
        }
    }

    private static Set<Node> answers(Snapshot snapshot, String text) {
        Set<Node> found = new HashSet<>();
        try (QueryExec exec = QueryExec.dataset(snapshot.dataset()).query(text).build()) {
            exec.select().forEachRemaining(row -> found.add(row.get("answer")));
        }
        return found;
    }

    private GeneratorServices generation(String text) {
        return Fixture.generation(Fixture.turtle(folder, text));
    }
}
