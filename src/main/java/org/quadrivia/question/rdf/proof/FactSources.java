package org.quadrivia.question.rdf.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.family.FamilyFile;

/**
 * Who vouches for a fact.
 *
 * @param stating the triples of the data that state a fact; none where it is not stated as it stands
 */
public record FactSources(Standings standings, Function<Triple, List<Triple>> stating) {
    /** The triples of the data that state a fact; empty where it is not stated as it stands. */
    public List<Triple> stating(Triple fact) {
        return stating.apply(fact);
    }

    /** Whether no source vouches for the fact, but general knowledge or somebody's word. */
    public boolean background(Triple fact) {
        return stating(fact).stream().anyMatch(standings::unvouched);
    }

    /** Which proofs will do: of general knowledge nothing is wrong merely because it is not written down. */
    public Set<Reason> reasons(FamilyFile family, Triple fact) {
        Set<Reason> reasons = new HashSet<>(family.reasons());
        if (background(fact)) {
            reasons.remove(Reason.NOT_STATED);
        }
        return reasons;
    }
}
