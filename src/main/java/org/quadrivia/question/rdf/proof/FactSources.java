package org.quadrivia.question.rdf.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.family.FamilyFile;

/**
 * The sources of facts.
 *
 * @param stating returns the triples of the data that state a fact; empty if the fact is only inferred
 */
public record FactSources(Standings standings, Function<Triple, List<Triple>> stating) {
    /** Returns the triples of the data that state a fact; empty if the fact is only inferred. */
    public List<Triple> stating(Triple fact) {
        return stating.apply(fact);
    }

    /** Whether the fact rests on background knowledge or was entered without a source. */
    public boolean background(Triple fact) {
        return stating(fact).stream().anyMatch(standings::unvouched);
    }

    /**
     * Returns the reasons that can prove an option wrong. For a fact without a source, {@link Reason#NOT_STATED} is not among
     * them: an option is not wrong merely because background knowledge does not mention it.
     */
    public Set<Reason> reasons(FamilyFile family, Triple fact) {
        Set<Reason> reasons = new HashSet<>(family.reasons());
        if (background(fact)) {
            reasons.remove(Reason.NOT_STATED);
        }
        return reasons;
    }
}
