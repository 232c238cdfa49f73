package org.quadrivia.knowledge.rdf.snapshot;

import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;

/**
 * The quads of a snapshot, read-only. A search in all graphs looks at the union first, and then at the index of the graphs
 * that hold each triple. Searching one graph after the other would take milliseconds if there is one for each statement.
 */
final class SnapshotGraphs extends DatasetGraphReadOnly {
    private final Supplier<Graph> claimed;
    private final Supplier<GraphsOfTriple> holders;

    /**
     * @param linked default graph = union of the asserted graphs
     * @param claimed the union of the claim graphs
     */
    SnapshotGraphs(DatasetGraph linked, Supplier<Graph> claimed, Supplier<GraphsOfTriple> holders) {
        super(linked);
        this.claimed = claimed;
        this.holders = holders;
    }

    @Override
    public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
        boolean oneGraph = g != null && g.isConcrete();
        boolean everything = isAny(s) && isAny(p) && isAny(o);
        return oneGraph || everything || !holders.get().indexed() ? super.findNG(g, s, p, o) : indexed(s, p, o);
    }

    private Iterator<Quad> indexed(Node s, Node p, Node o) {
        Graph asserted = getDefaultGraph();
        Iterator<Triple> triples =
                Iter.concat(asserted.find(s, p, o), claimed.get().find(s, p, o).filterDrop(asserted::contains));
        return Iter.flatMap(triples, t -> Iter.map(holders.get().of(t).iterator(), name -> Quad.create(name, t)));
    }

    private static boolean isAny(Node node) {
        return node == null || !node.isConcrete();
    }
}
