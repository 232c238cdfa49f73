package org.quadrivia.authoring.publishing;

import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves reviews and fixed quizzes to the heirs of their items if this start replaced the shipped knowledge base by a newer
 * edition. If the process ends in between, reviews keep the old ids and are displayed as lost.
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
        store.takeReplaced().forEach(edition -> {
            try {
                effects.carry(edition);
            } catch (StorageFailure failure) {
                LOG.error("Reviews and quizzes of the earlier edition of {} were not moved", edition.kb(), failure);
            }
        });
    }
}
