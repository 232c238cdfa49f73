package org.quadrivia.linkeddata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.Change;

class RenamingTest {
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

    private static Map<Node, Optional<Node>> gone(String added, String removed) {
        return Renaming.gone(Change.of(added, removed));
    }

    private static String quad(String subject, String property, String object) {
        return "<http://x.example/%s> <http://x.example/%s> <http://x.example/%s> <http://x.example/g> .\n"
                .formatted(subject, property, object);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://x.example/" + name);
    }
}
