package org.quadrivia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticGraphTest {
    private static final int SIZE = 20_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theSameSeedWritesTheSameFileAndAnotherSeedAnother() throws IOException {
        Path first = written("first.nt", SIZE, 7);
        Path same = written("same.nt", SIZE, 7);
        Path other = written("other.nt", SIZE, 8);

        assertThat(Files.mismatch(first, same)).isEqualTo(-1);
        assertThat(Files.mismatch(first, other)).isNotEqualTo(-1);
    }

    @Test
    void itHasExactlySoManyDifferentTriples() throws IOException {
        for (int size : List.of(SyntheticGraph.LEAST, 1_234, SIZE)) {
            assertThat(graph(size).size()).isEqualTo(size);
        }
    }

    @Test
    void itHoldsWhatRealDataHolds() throws IOException {
        Graph graph = graph(SIZE);

        assertThat(graph.contains(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)).isTrue();
        assertThat(graph.contains(Node.ANY, RDF.type.asNode(), OWL.FunctionalProperty.asNode()))
                .isTrue();
        assertThat(graph.contains(Node.ANY, SKOS.altLabel.asNode(), Node.ANY)).isTrue();
        assertThat(graph.contains(Node.ANY, OWL.sameAs.asNode(), Node.ANY)).isTrue();
        assertThat(graph.stream().filter(t -> t.getSubject().isBlank()).count()).isGreaterThan(SIZE / 100);
        assertThat(graph.stream()
                        .filter(t -> t.getObject().isLiteral())
                        .map(t -> t.getObject().getLiteralDatatypeURI())
                        .distinct())
                .hasSizeGreaterThan(3);
    }

    @Test
    void aFewThingsGetMostLinks() throws IOException {
        Map<Node, Integer> links = new HashMap<>();
        graph(SIZE)
                .find(Node.ANY, SyntheticSchema.term("birthPlace"), Node.ANY)
                .forEach(t -> links.merge(t.getObject(), 1, Integer::sum));

        int all = links.values().stream().mapToInt(Integer::intValue).sum();
        int tenth = links.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(links.size() / 10)
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(tenth * 2).isGreaterThan(all / 2);
        assertThat(links).hasSizeGreaterThan(50);
    }

    @Test
    void whatLinksPointToHasALabel() throws IOException {
        Graph graph = graph(SIZE);
        Set<Node> nameless = new HashSet<>();
        graph.find(Node.ANY, Node.ANY, Node.ANY)
                .filterKeep(t -> t.getPredicate().getURI().startsWith(SyntheticSchema.NS))
                .filterKeep(t -> t.getObject().isURI())
                .filterDrop(t -> graph.contains(t.getObject(), RDFS.label.asNode(), Node.ANY))
                .forEach(t -> nameless.add(t.getObject()));

        assertThat(nameless).isEmpty();
    }

    @Test
    void tooFewTriplesAreRefused() {
        assertThatThrownBy(() -> graph(SyntheticGraph.LEAST - 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private Graph graph(int size) throws IOException {
        return RDFDataMgr.loadGraph(written("graph-" + size + ".nt", size, 1).toString());
    }

    private Path written(String name, int size, long seed) throws IOException {
        Path file = folder.resolve(name);
        SyntheticGraph.write(file, size, seed);
        return file;
    }
}
