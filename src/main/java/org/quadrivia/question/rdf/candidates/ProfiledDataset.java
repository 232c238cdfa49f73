package org.quadrivia.question.rdf.candidates;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;

/** A snapshot with derived data in additional named graphs, for candidate queries only. */
public final class ProfiledDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    private final Map<Node, Graph> found;

    private ProfiledDataset(DatasetGraph snapshot, Map<Node, Graph> found) {
        super(snapshot);
        this.found = Map.copyOf(found);
    }

    /** Returns the snapshot with the given graphs added. The keys of the map are the graph names. */
    public static ProfiledDataset of(DatasetGraph snapshot, Map<Node, Graph> graphs) {
        return new ProfiledDataset(snapshot, graphs);
    }

    @Override
    public Graph getGraph(Node name) {
        Graph own = found.get(name);
        return own == null ? super.getGraph(name) : own;
    }

    @Override
    public boolean containsGraph(Node name) {
        return found.containsKey(name) || super.containsGraph(name);
    }
}
