package org.quadrivia.question.rdf.common;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Identifiers of nodes and facts that are the same in every load of the same data. They are cached. */
public final class StableIds {
    private final Snapshot snapshot;
    private final Map<Node, String> nodes = new HashMap<>();
    private final Map<Triple, FactId> facts = new HashMap<>();

    public StableIds(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public String of(Node node) {
        return nodes.computeIfAbsent(node, snapshot::stableName);
    }

    public FactId fact(Triple fact) {
        return facts.computeIfAbsent(fact, snapshot::factId);
    }
}
