package org.quadrivia.linkeddata.rdf;

import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Successors;
import org.springframework.stereotype.Component;

/** Successors as the revisions of a knowledge base tell them, of those that are open to whoever asks. */
@Component
final class FateSuccessors implements Successors {
    private final OpenBases bases;
    private final Fates fates;

    FateSuccessors(OpenBases bases, Fates fates) {
        this.bases = bases;
        this.fates = fates;
    }

    @Override
    public Optional<EntityId> of(KbId kb, EntityId gone) {
        return bases.find(kb.value()) instanceof OpenBases.Found.Open(var base)
                        && fates.of(base, gone) instanceof Fates.Fate.Renamed(var to)
                ? Optional.of(to)
                : Optional.empty();
    }
}
