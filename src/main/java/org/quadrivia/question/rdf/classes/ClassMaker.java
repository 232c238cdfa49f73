package org.quadrivia.question.rdf.classes;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.makers.Maker;

/**
 * Makes items about classes as if these were things. The facts that such items ask are replaced by the triples of the
 * definitions.
 */
public record ClassMaker(Maker maker, ClassFacts facts) implements Maker {
    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        return maker.make(family, row).stream().map(this::asWritten).toList();
    }

    private CandidateOutcome asWritten(CandidateOutcome made) {
        return made instanceof CandidateOutcome.Drafted(ItemDraft draft)
                ? new CandidateOutcome.Drafted(draft.asking(draft.asks().stream()
                        .flatMap(fact -> facts.written(fact).stream())
                        .distinct()
                        .toList()))
                : made;
    }
}
