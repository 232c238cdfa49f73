package org.quadrivia.authoring.objectives;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Objective;

/**
 * A learning objective as it stands in a draft.
 *
 * @param topic the topic to which most of what it rests on belongs; empty if no topic has any of it
 * @param basis what it rests on: first the facts, then the claims, each in alphabetical order
 */
public record EditableObjective(Objective objective, Optional<Named> topic, List<BasisEntry> basis) {
    /** Whether what an objective rests on is still in the knowledge base. */
    public enum State {
        THERE,
        /** The knowledge base no longer states the fact. */
        FACT_GONE,
        /** The claim was deleted. */
        CLAIM_GONE,
        /** The subject, the property or the object of the fact is missing. */
        INCOMPLETE
    }

    /**
     * A fact or claim on which an objective rests.
     *
     * @param words the fact or claim as a sentence
     * @param quads the statements by which the objective refers to the fact or claim
     */
    public record BasisEntry(Basis.Kind kind, String words, State state, Set<Quad> quads) {
        public BasisEntry {
            quads = Set.copyOf(quads);
        }

        public boolean isThere() {
            return state == State.THERE;
        }
    }

    public EditableObjective {
        basis = List.copyOf(basis);
    }

    /** Returns the facts and claims on which the objective rests although they are no longer in the knowledge base. */
    public List<BasisEntry> gone() {
        return basis.stream().filter(entry -> !entry.isThere()).toList();
    }
}
