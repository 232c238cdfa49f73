package org.quadrivia.question.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;

/** A snapshot with the profile's verdicts as one more named graph, for candidate queries only. */
final class ProfiledDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    private final Graph profile;

    ProfiledDataset(DatasetGraph snapshot, Graph profile) {
        super(snapshot);
        this.profile = profile;
    }

    @Override
    public Graph getGraph(Node name) {
        return name.equals(Qv.PROFILE) ? profile : super.getGraph(name);
    }

    @Override
    public boolean containsGraph(Node name) {
        return name.equals(Qv.PROFILE) || super.containsGraph(name);
    }
}
