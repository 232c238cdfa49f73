package org.quadrivia.knowledge.rdf.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.load.Load;

class SnapshotTest {
    private static final String NS = "http://example.org/bridge/";
    private static final Snapshot BRIDGE = Load.snapshot(Path.of("src/test/resources/knowledge/bridge.trig"));

    @Test
    void isNamedByTheTitledIriOfItsAboutGraph() {
        assertThat(BRIDGE.kb()).isEqualTo(NS);
        assertThat(BRIDGE.language()).isEqualTo("en");
    }

    @Test
    void assertsEverythingButClaims() {
        assertThat(BRIDGE.dataset().getDefaultGraph().contains(triple("bridge", "builtBy", "ada")))
                .isTrue();
        assertThat(BRIDGE.dataset().getDefaultGraph().contains(triple("guild", "paidFor", "bridge")))
                .isFalse();
        assertThat(BRIDGE.dataset().getGraph(node("claim/paid")).contains(triple("guild", "paidFor", "bridge")))
                .isTrue();
    }

    @Test
    void tellsGraphsApart() {
        assertThat(List.of("passage/H", "claim/paid", "background", "unsourced", "schema", "about", "elsewhere"))
                .extracting(name -> BRIDGE.kind(node(name)))
                .containsExactly(
                        GraphKind.PASSAGE,
                        GraphKind.CLAIM,
                        GraphKind.BACKGROUND,
                        GraphKind.UNSOURCED,
                        GraphKind.SCHEMA,
                        GraphKind.ABOUT,
                        GraphKind.PLAIN);
    }

    @Test
    void givesATripleTheStrongestStandingOfItsGraphs() {
        assertThat(BRIDGE.standing(triple("bridge", "builtBy", "ada"))).contains(Standing.STATED);
        assertThat(BRIDGE.standing(triple("town", "onRiver", "river"))).contains(Standing.BACKGROUND);
        assertThat(BRIDGE.standing(triple("ada", "taught", "pupil"))).contains(Standing.UNSOURCED);
        assertThat(BRIDGE.standing(triple("guild", "paidFor", "bridge"))).contains(Standing.ATTRIBUTED);
        assertThat(BRIDGE.standing(triple("bridge", "suffered", "crack"))).contains(Standing.HEDGED);
        assertThat(BRIDGE.standing(triple("ada", "paidFor", "bridge"))).isEmpty();
    }

    @Test
    void givesPassagesInTheOrderOfTheSource() {
        List<Passage> stated = BRIDGE.passages(triple("bridge", "builtBy", "ada"));
        List<Passage> claimed = BRIDGE.passages(triple("guild", "paidFor", "bridge"));

        assertThat(stated).extracting(p -> p.locator().value()).containsExactly("1.2", "1.10");
        assertThat(claimed).extracting(p -> p.locator().value()).containsExactly("1.2", "1.10");
        assertThat(BRIDGE.passages(triple("town", "onRiver", "river"))).isEmpty();
    }

    @Test
    void saysWhichTriplesAreReadings() {
        assertThat(BRIDGE.reading(triple("bridge", "inTown", "town"))).contains("from context");
        assertThat(BRIDGE.reading(triple("bridge", "builtBy", "ada"))).isEmpty();
    }

    @Test
    void namesWhatOnlyAClaimSpeaksOf() {
        assertThat(BRIDGE.label(node("crack"))).contains("a crack");
    }

    @Test
    void namesABlankNodeByItsPathFromANamedNode() {
        Node bundle = BRIDGE.dataset()
                .getDefaultGraph()
                .find(node("bridge"), node("measures"), Node.ANY)
                .next()
                .getObject();

        assertThat(BRIDGE.stableName(bundle)).isEqualTo("_:<" + NS + "bridge> <" + NS + "measures>");
    }

    @Test
    void answersSparqlOverTheUnionAndOverNamedGraphs() {
        String query = "SELECT (COUNT(*) AS ?n) { { ?s <" + NS + "builtBy> ?o } UNION { GRAPH ?g { ?s <" + NS
                + "builtBy> ?o } } }";

        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(BRIDGE.dataset()))
                .query(query)
                .build()) {
            assertThat(execution.execSelect().next().getLiteral("n").getInt()).isEqualTo(1 + 2);
        }
    }

    private static Triple triple(String subject, String property, String object) {
        return Triple.create(node(subject), node(property), node(object));
    }

    private static Node node(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
