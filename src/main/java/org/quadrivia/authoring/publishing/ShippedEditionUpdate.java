package org.quadrivia.authoring.publishing;

import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves reviews and fixed quizzes to the heirs of their items if a start replaced the shipped knowledge base by a newer edition,
 * or if the process ended while somebody published. The store keeps the earlier edition until that is done. If the process ends
 * in between, the next start begins anew; what is moved already stays where it is.
 */
@Component
@Lazy(false)
@ConditionalOnStorage
class ShippedEditionUpdate {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedEditionUpdate.class);

    private final KnowledgeStore store;
    private final DraftEffects effects;

    ShippedEditionUpdate(KnowledgeStore store, DraftEffects effects) {
        this.store = store;
        this.effects = effects;
    }

    @EventListener(ApplicationReadyEvent.class)
    void carry() {
        try {
            store.replaced().forEach(edition -> {
                effects.carry(edition);
                store.settle(edition);
            });
            store.ids().forEach(effects::resume);
        } catch (RuntimeException failure) {
            // Whatever is wrong, it must not keep the program from serving: the edition is still there at the next
            // start.
            LOG.error(
                    "Not all reviews and quizzes of an earlier edition or revision were moved; the next start tries again",
                    failure);
        }
    }
}
