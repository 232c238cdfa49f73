package org.quadrivia.linkeddata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.RenameDetector;

class IriHistoryTest {
    @Test
    void aMergeIsFoundIfTheSurvivorWasRenamedLater() {
        DatasetGraph today = DatasetGraphFactory.create();
        Change.of(facts("renamed"), "").added().forEach(today::add);
        IriHistory.PastState past = new IriHistory.PastState(today);

        past.undo(Change.of(facts("renamed"), facts("survivor")));

        assertThat(RenameDetector.gone(Change.of("", facts("merged")), past))
                .containsEntry(node("merged"), Optional.of(node("survivor")));
    }

    private static String facts(String subject) {
        return """
                <http://x.example/%1$s> <http://x.example/name> "x" <http://x.example/g> .
                <http://x.example/%1$s> <http://x.example/knows> <http://x.example/y> <http://x.example/g> .
                """.formatted(subject);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://x.example/" + name);
    }
}
