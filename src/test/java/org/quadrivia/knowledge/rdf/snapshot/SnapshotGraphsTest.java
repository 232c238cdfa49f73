package org.quadrivia.knowledge.rdf.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.load.Load;

class SnapshotGraphsTest {
    private static final String NS = "http://example.org/";
    private static final int GRAPHS = 300;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void ofManyGraphsEveryPatternFindsWhatReadingAllOfThemFinds() throws IOException {
        DatasetGraph dataset = Load.snapshot(many()).dataset();
        List<Quad> all = list(dataset, Node.ANY, Node.ANY, Node.ANY);

        assertThat(all).hasSize(GRAPHS * 2 + 2);
        for (Node s : List.of(Node.ANY, node("s7"), node("claimed"), node("none"))) {
            for (Node p : List.of(Node.ANY, node("p"))) {
                for (Node o : List.of(Node.ANY, node("o1"), node("same"))) {
                    assertThat(list(dataset, s, p, o))
                            .doesNotHaveDuplicates()
                            .hasSameElementsAs(all.stream()
                                    .filter(quad ->
                                            quad.asTriple().matches(org.apache.jena.graph.Triple.createMatch(s, p, o)))
                                    .toList());
                }
            }
        }
    }

    @Test
    void aTripleThatManyGraphsHoldIsFoundInEachOfThem() throws IOException {
        DatasetGraph dataset = Load.snapshot(many()).dataset();

        Set<Node> graphs = new HashSet<>();
        list(dataset, node("all"), node("p"), node("same")).forEach(quad -> graphs.add(quad.getGraph()));

        assertThat(graphs).hasSize(GRAPHS);
    }

    @Test
    void lookingForAGraphThatIsNotThereAddsNone() throws IOException {
        DatasetGraph dataset = Load.snapshot(many()).dataset();
        long before = dataset.size();

        assertThat(dataset.getGraph(node("evil")).isEmpty()).isTrue();
        assertThat(dataset.findNG(node("evil"), Node.ANY, Node.ANY, Node.ANY)).isExhausted();
        assertThat(dataset.find(node("evil"), Node.ANY, Node.ANY, Node.ANY)).isExhausted();
        assertThat(dataset.contains(node("evil"), Node.ANY, Node.ANY, Node.ANY)).isFalse();

        assertThat(dataset.containsGraph(node("evil"))).isFalse();
        assertThat(dataset.size()).isEqualTo(before);
        assertThat(dataset.listGraphNodes()).toIterable().doesNotContain(node("evil"));
    }

    @Test
    void nothingInItCanBeChanged() throws IOException {
        DatasetGraph dataset = Load.snapshot(many()).dataset();
        Quad quad = Quad.create(node("g0"), node("s"), node("p"), node("o"));

        assertThatThrownBy(() -> dataset.add(quad)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> dataset.getGraph(node("g0")).add(quad.asTriple()))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> dataset.getGraph(node("evil")).add(quad.asTriple()))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> dataset.getDefaultGraph().add(quad.asTriple())).isInstanceOf(RuntimeException.class);
    }

    private static List<Quad> list(DatasetGraph dataset, Node s, Node p, Node o) {
        List<Quad> found = new java.util.ArrayList<>();
        dataset.findNG(Node.ANY, s, p, o).forEachRemaining(found::add);
        return found;
    }

    /** A graph for each of many statements, all of which also hold one and the same; and one that is a claim. */
    private Path many() throws IOException {
        StringBuilder quads = new StringBuilder();
        for (int i = 0; i < GRAPHS; i++) {
            quads.append("<%1$ss%2$d> <%1$sp> <%1$so%3$d> <%1$sg%2$d> .\n".formatted(NS, i, i % 3));
            quads.append("<%1$sall> <%1$sp> <%1$ssame> <%1$sg%2$d> .\n".formatted(NS, i));
        }
        quads.append("<%1$sclaim> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <%2$s> <%1$sabout> .\n"
                .formatted(NS, Qv.CLAIM.getURI()));
        quads.append("<%1$sclaimed> <%1$sp> <%1$so1> <%1$sclaim> .\n".formatted(NS));
        Path file = folder.resolve("many.nq");
        Files.writeString(file, quads);
        return file;
    }

    private static Node node(String local) {
        return NodeFactory.createURI(NS + local);
    }
}
