package org.quadrivia.knowledge.rdf.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Finds the graphs that hold a triple. A few graphs are searched one by one. Many graphs, or some that hold little, get an
 * index.
 */
final class GraphsOfTriple {
    private static final int FEW = 200;
    /** More graphs than this are worth an index if they hold no more triples than {@link #LITTLE}: a few megabytes. */
    private static final int SOME = 8;

    private static final int LITTLE = 50_000;

    private final Map<Node, Graph> graphs;
    private final Map<Triple, List<Node>> index;

    private GraphsOfTriple(Map<Node, Graph> graphs, Map<Triple, List<Node>> index) {
        this.graphs = graphs;
        this.index = index;
    }

    /** @param graphs in the order in which they are to be returned */
    static GraphsOfTriple of(Map<Node, Graph> graphs) {
        return new GraphsOfTriple(graphs, worthIndexing(graphs) ? index(graphs) : Map.of());
    }

    private static Map<Triple, List<Node>> index(Map<Node, Graph> graphs) {
        Map<Triple, List<Node>> index = HashMap.newHashMap(
                graphs.values().stream().mapToInt(Graph::size).sum());
        graphs.forEach((name, graph) -> {
            List<Node> alone = List.of(name);
            graph.find().forEach(t -> index.merge(t, alone, GraphsOfTriple::joined));
        });
        return index;
    }

    /** Returns whether there is an index of what the graphs hold. */
    boolean indexed() {
        return !index.isEmpty();
    }

    private static boolean worthIndexing(Map<Node, Graph> graphs) {
        return graphs.size() > FEW
                || graphs.size() > SOME
                        && graphs.values().stream().mapToLong(Graph::size).sum() <= LITTLE;
    }

    List<Node> of(Triple triple) {
        if (indexed()) {
            return index.getOrDefault(triple, List.of());
        }
        List<Node> holders = new ArrayList<>(2);
        graphs.forEach((name, graph) -> {
            if (graph.contains(triple)) {
                holders.add(name);
            }
        });
        return holders;
    }

    private static List<Node> joined(List<Node> some, List<Node> more) {
        List<Node> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
