package org.quadrivia.quality.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** Views of a dataset with some triples added or removed. The dataset itself does not change. */
public final class Mutation {
    private Mutation() {}

    /**
     * Returns the dataset with these quads added. A quad that is added to an asserted graph is also added to the default graph.
     */
    public static DatasetGraph plus(DatasetFacts facts, Set<Quad> added) {
        return of(facts, added, Set.of());
    }

    /** Returns the dataset without these triples in any graph. */
    public static DatasetGraph minus(DatasetFacts facts, Set<Triple> removed) {
        return of(facts, Set.of(), removed);
    }

    private static DatasetGraph of(DatasetFacts facts, Set<Quad> added, Set<Triple> removed) {
        Set<Triple> defaults = new HashSet<>();
        added.stream()
                .filter(quad ->
                        quad.isDefaultGraph() || facts.kind(quad.getGraph()).asserted())
                .forEach(quad -> defaults.add(quad.asTriple()));
        DatasetGraph dataset = new DatasetGraphMapLink(new View(facts.asserted(), defaults, removed));
        for (Node name : facts.graphNames()) {
            Set<Triple> own = new HashSet<>();
            added.stream().filter(quad -> quad.getGraph().equals(name)).forEach(quad -> own.add(quad.asTriple()));
            dataset.addGraph(name, new View(facts.dataset().getGraph(name), own, removed));
        }
        return dataset;
    }

    private static final class View extends GraphBase {
        private final Graph base;
        private final Set<Triple> added;
        private final Set<Triple> removed;

        View(Graph base, Set<Triple> added, Set<Triple> removed) {
            this.base = base;
            this.added = added.stream()
                    .filter(triple -> !base.contains(triple))
                    .collect(java.util.stream.Collectors.toSet());
            this.removed = removed;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            ExtendedIterator<Triple> kept = base.find(pattern).filterDrop(removed::contains);
            return added.isEmpty()
                    ? kept
                    : kept.andThen(WrappedIterator.create(
                            added.stream().filter(pattern::matches).iterator()));
        }
    }
}
