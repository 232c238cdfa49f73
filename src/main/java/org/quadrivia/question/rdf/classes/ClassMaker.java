package org.quadrivia.question.rdf.classes;

import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.makers.Maker;

/**
 * Makes items about classes as if these were things. The facts that such items ask are replaced by the triples of the
 * definitions.
 */
public record ClassMaker(Maker maker, ClassFacts facts) implements Maker {
    @Override
    public CandidateOutcome make(Candidate candidate) {
        CandidateOutcome made = maker.make(candidate);
        return made instanceof CandidateOutcome.Drafted(ItemDraft draft)
                ? new CandidateOutcome.Drafted(draft.asking(draft.asks().stream()
                        .flatMap(fact -> facts.written(fact).stream())
                        .distinct()
                        .toList()))
                : made;
    }
}
