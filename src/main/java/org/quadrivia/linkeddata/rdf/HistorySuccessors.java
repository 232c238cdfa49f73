package org.quadrivia.linkeddata.rdf;

import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Successors;
import org.springframework.stereotype.Component;

/** Finds successors in the revisions of the knowledge bases that the caller may read. */
@Component
final class HistorySuccessors implements Successors {
    private final OpenBases bases;
    private final IriHistory fates;

    HistorySuccessors(OpenBases bases, IriHistory fates) {
        this.bases = bases;
        this.fates = fates;
    }

    @Override
    public Optional<EntityId> of(KbId kb, EntityId gone) {
        return bases.find(kb.value()) instanceof OpenBases.Found.Open(var base)
                        && fates.of(base, gone) instanceof IriHistory.Fate.Renamed(var to)
                ? Optional.of(to)
                : Optional.empty();
    }
}
