package org.quadrivia.knowledge.rdf.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class RenameDetectorTest {
    private static final String REMOVED =
            quad("old", "name", "x") + quad("old", "knows", "y") + quad("z", "knows", "old");

    @Test
    void whatStandsInTheSamePlacesIsTheSameUnderAnotherName() {
        assertThat(gone(quad("new", "name", "x") + quad("new", "knows", "y") + quad("z", "knows", "new"), REMOVED))
                .containsEntry(node("old"), Optional.of(node("new")));
    }

    @Test
    void whatTookOverOneFactOnlyIsAnother() {
        assertThat(gone(quad("new", "name", "x"), REMOVED)).containsEntry(node("old"), Optional.empty());
        assertThat(gone(quad("new", "name", "x"), quad("old", "name", "x")))
                .containsEntry(node("old"), Optional.empty());
    }

    @Test
    void whatIsSpokenOfElsewhereInTheSameChangeIsNotGone() {
        assertThat(gone(quad("old", "name", "other"), REMOVED)).doesNotContainKey(node("old"));
    }

    @Test
    void whatIsMergedIsTheOneThatHadMostOfItAlready() {
        String stood = quad("new", "knows", "y") + quad("z", "knows", "new") + quad("sister", "knows", "y");

        assertThat(gone(quad("new", "name", "x"), REMOVED, stood)).containsEntry(node("old"), Optional.of(node("new")));
        assertThat(gone(quad("sister", "name", "x"), REMOVED, stood)).containsEntry(node("old"), Optional.empty());
        assertThat(gone("", REMOVED, stood)).containsEntry(node("old"), Optional.empty());
    }

    @Test
    void whatWasADoubleInEverythingIsTheOtherOne() {
        String name = "<http://x.example/%s> <http://x.example/name> \"x\" <http://x.example/g> .\n";
        String removed = quad("old", "knows", "y") + name.formatted("old");
        String stood = name.formatted("new") + name.formatted("namesake");

        assertThat(gone("", removed, stood)).containsEntry(node("old"), Optional.empty());
        assertThat(gone("", removed, stood + quad("new", "knows", "y")))
                .containsEntry(node("old"), Optional.of(node("new")));
    }

    private static Map<Node, Optional<Node>> gone(String added, String removed) {
        return gone(added, removed, "");
    }

    private static Map<Node, Optional<Node>> gone(String added, String removed, String stood) {
        Set<Quad> after = Change.of(stood, "").added();
        return RenameDetector.gone(Change.of(added, removed), new RenameDetector.StateAfterChange() {
            @Override
            public boolean holds(Quad quad) {
                return after.contains(quad);
            }

            @Override
            public Stream<Node> subjects(Node graph, Node property, Node object) {
                return after.stream()
                        .filter(quad -> quad.matches(graph, Node.ANY, property, object))
                        .map(Quad::getSubject);
            }
        });
    }

    private static String quad(String subject, String property, String object) {
        return "<http://x.example/%s> <http://x.example/%s> <http://x.example/%s> <http://x.example/g> .\n"
                .formatted(subject, property, object);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://x.example/" + name);
    }
}
