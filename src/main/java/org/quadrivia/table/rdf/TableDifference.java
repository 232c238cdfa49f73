package org.quadrivia.table.rdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * How the facts of one version of a table differ from those of another. A row that only moved is no changed row, but its locator
 * is changed with the others.
 *
 * @param fresh the graphs of rows that are new
 * @param changed the graphs of rows whose facts differ
 * @param gone the graphs of rows that are no more
 * @param added all quads that are new, also those about rows and properties
 * @param removed all quads that are no more
 */
public record TableDifference(
        List<Node> fresh, List<Node> changed, List<Node> gone, Set<Quad> added, Set<Quad> removed) {
    /**
     * Compares two versions.
     *
     * @param table the IRI of the table
     */
    public static TableDifference between(Node table, Set<Quad> before, Set<Quad> after) {
        Set<Quad> added = minus(after, before);
        Set<Quad> removed = minus(before, after);
        String rows = table.getURI() + "/row/";
        Map<Node, Boolean> touched = new LinkedHashMap<>();
        added.forEach(quad -> touched.put(quad.getGraph(), true));
        removed.forEach(quad -> touched.put(quad.getGraph(), true));
        Set<Node> old = graphs(before, rows);
        Set<Node> now = graphs(after, rows);
        List<Node> rowsTouched = touched.keySet().stream()
                .filter(graph -> graph.isURI() && graph.getURI().startsWith(rows))
                .toList();
        return new TableDifference(
                only(rowsTouched, graph -> !old.contains(graph)),
                only(rowsTouched, graph -> old.contains(graph) && now.contains(graph)),
                only(rowsTouched, graph -> !now.contains(graph)),
                added,
                removed);
    }

    private static Set<Node> graphs(Set<Quad> quads, String rows) {
        Set<Node> graphs = new LinkedHashSet<>();
        quads.stream()
                .map(Quad::getGraph)
                .filter(graph -> graph.isURI() && graph.getURI().startsWith(rows))
                .forEach(graphs::add);
        return graphs;
    }

    private static List<Node> only(List<Node> graphs, Predicate<Node> which) {
        return graphs.stream().filter(which).toList();
    }

    private static Set<Quad> minus(Set<Quad> all, Set<Quad> others) {
        Set<Quad> left = new LinkedHashSet<>(all);
        left.removeAll(others);
        return left;
    }

    /** Returns the quads of the first version with the difference applied. */
    public Set<Quad> applied(Set<Quad> to) {
        Set<Quad> result = new LinkedHashSet<>(to);
        result.removeAll(removed);
        result.addAll(added);
        return result;
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
