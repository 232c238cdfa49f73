package org.quadrivia.linkeddata.rdf;

import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge.IriSuccessors;
import org.springframework.stereotype.Component;

/** Finds successors in the revisions of the knowledge bases that the caller may read. */
@Component
final class HistorySuccessors implements IriSuccessors {
    private final AccessibleKnowledgeBases bases;
    private final IriHistory fates;

    HistorySuccessors(AccessibleKnowledgeBases bases, IriHistory fates) {
        this.bases = bases;
        this.fates = fates;
    }

    @Override
    public Optional<EntityId> of(KbId kb, EntityId gone) {
        return bases.find(kb.value()) instanceof AccessibleKnowledgeBases.Found.Open(var base)
                        && fates.of(base, gone) instanceof IriHistory.Fate.Renamed(var to)
                ? Optional.of(to)
                : Optional.empty();
    }
}
