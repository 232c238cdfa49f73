package org.quadrivia.knowledge.rdf.graph;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes datasets of given graphs and no others. Jena's own datasets add a graph for each name that is looked up. Here a graph
 * that does not exist is empty and is not added.
 */
public final class FixedGraphs {
    private FixedGraphs() {}

    /** Returns a read-only dataset with that default graph. */
    public static DatasetGraph of(Graph asserted, Map<Node, Graph> named) {
        return new DatasetGraphReadOnly(linked(asserted, named));
    }

    public static DatasetGraph linked(Graph asserted, Map<Node, Graph> named) {
        DatasetGraph linked = new DatasetGraphMapLink(asserted) {
            @Override
            public Graph getGraph(Node name) {
                if (Quad.isUnionGraph(name)) {
                    return GraphView.createUnionGraph(this);
                }
                return Quad.isDefaultGraph(name) || containsGraph(name) ? super.getGraph(name) : Graph.emptyGraph;
            }
        };
        named.forEach(linked::addGraph);
        return linked;
    }
}
