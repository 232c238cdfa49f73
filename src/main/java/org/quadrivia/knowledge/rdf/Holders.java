package org.quadrivia.knowledge.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Which graphs hold a triple. Few graphs are asked one by one; for many there is an index. */
final class Holders {
    private static final int FEW = 200;

    private final Map<Node, Graph> graphs;
    private final Map<Triple, List<Node>> index;

    private Holders(Map<Node, Graph> graphs, Map<Triple, List<Node>> index) {
        this.graphs = graphs;
        this.index = index;
    }

    /** @param graphs in the order in which they are to be named */
    static Holders of(Map<Node, Graph> graphs) {
        Map<Triple, List<Node>> index = new HashMap<>();
        if (graphs.size() > FEW) {
            graphs.forEach((name, graph) -> graph.find().forEach(t -> index.merge(t, List.of(name), Holders::joined)));
        }
        return new Holders(graphs, index);
    }

    /** Whether there are so many graphs that there is an index of what they hold. */
    boolean indexed() {
        return graphs.size() > FEW;
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
