package org.quadrivia.authoring.objectives;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Objective;

/**
 * A learning objective of a draft.
 *
 * @param topic the topic to which most of what it rests on belongs; empty if no topic has any of it
 * @param rests what it rests on, in the order of the words
 */
public record OwnObjective(Objective objective, Optional<Named> topic, List<Rest> rests) {
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
     * A fact or claim on which it rests.
     *
     * @param words a sentence that says it
     * @param quads the statements by which the objective names it
     */
    public record Rest(Basis.Kind kind, String words, State state, Set<Quad> quads) {
        public Rest {
            quads = Set.copyOf(quads);
        }

        public boolean isThere() {
            return state == State.THERE;
        }
    }

    public OwnObjective {
        rests = List.copyOf(rests);
    }

    /** Returns what it rests on although the knowledge base no longer has it. */
    public List<Rest> gone() {
        return rests.stream().filter(rest -> !rest.isThere()).toList();
    }
}
