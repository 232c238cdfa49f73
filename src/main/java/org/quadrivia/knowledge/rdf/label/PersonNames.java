package org.quadrivia.knowledge.rdf.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/** Names of people whose given and family names are separate in the data. */
final class PersonNames {
    private static final Set<String> NAMESPACES = Set.of(
            "https://schema.org/",
            "http://schema.org/",
            "http://xmlns.com/foaf/0.1/",
            "http://www.w3.org/2006/vcard/ns#");
    private static final List<String> GIVEN = List.of("givenName", "firstName", "given-name", "givenname");
    private static final List<String> FAMILY =
            List.of("familyName", "lastName", "surname", "family-name", "family_name");

    private PersonNames() {}

    /** Returns "Given Family" for each person; the given name alone if there is no family name. */
    static Map<Node, String> of(Graph graph) {
        Map<Node, String> found = new HashMap<>();
        properties(GIVEN)
                .flatMap(p -> graph.stream(Node.ANY, p, Node.ANY))
                .map(Triple::getSubject)
                .forEach(person -> {
                    String given = first(graph, person, GIVEN).orElse("");
                    String family = first(graph, person, FAMILY).orElse("");
                    found.put(person, (given + " " + family).strip());
                });
        found.values().removeIf(String::isEmpty);
        return found;
    }

    private static Optional<String> first(Graph graph, Node person, List<String> names) {
        return properties(names)
                .flatMap(p -> Graphs.literals(graph, person, p))
                .map(n -> Excerpt.squeeze(n.getLiteralLexicalForm()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Stream<Node> properties(List<String> names) {
        return NAMESPACES.stream().sorted().flatMap(ns -> names.stream().map(n -> NodeFactory.createURI(ns + n)));
    }
}
