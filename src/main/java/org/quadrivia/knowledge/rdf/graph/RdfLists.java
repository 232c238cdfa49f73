package org.quadrivia.knowledge.rdf.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Reads RDF lists, including broken ones. */
public final class RdfLists {
    private RdfLists() {}

    /**
     * Returns the items of the list in their order, as far as the list is whole; a circular list ends at its first
     * repetition.
     */
    public static List<Node> items(Graph graph, Node list) {
        List<Node> items = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Node at = list;
        while (!at.equals(RDF.nil.asNode()) && seen.add(at)) {
            List<Node> first = Graphs.objects(graph, at, RDF.first.asNode());
            List<Node> rest = Graphs.objects(graph, at, RDF.rest.asNode());
            if (first.size() != 1) {
                return items;
            }
            items.add(first.getFirst());
            if (rest.size() != 1) {
                return items;
            }
            at = rest.getFirst();
        }
        return items;
    }
}
