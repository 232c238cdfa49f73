package org.quadrivia.question.rdf.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** The standings of triples, cached. */
public final class Standings {
    private final Snapshot snapshot;
    private final Map<Triple, Optional<Standing>> known = new HashMap<>();

    public Standings(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Returns the weakest standing of the triples; {@link Standing#STATED} if there are no triples. If several graphs contain a
     * triple, the strongest standing of these graphs counts.
     */
    public Standing weakest(Collection<Triple> triples) {
        Standing weakest = Standing.STATED;
        for (Triple triple : triples) {
            weakest = of(triple).orElse(weakest).weaker(weakest);
        }
        return weakest;
    }

    /** Whether the triple is background knowledge or was entered without a source. */
    boolean unvouched(Triple triple) {
        Standing standing = of(triple).orElse(Standing.STATED);
        return standing == Standing.BACKGROUND || standing == Standing.UNSOURCED;
    }

    private Optional<Standing> of(Triple triple) {
        return known.computeIfAbsent(triple, snapshot::standing);
    }
}
