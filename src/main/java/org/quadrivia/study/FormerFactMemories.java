package org.quadrivia.study;

import java.util.Map;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves memories of facts that a knowledge base states in other terms now to the present facts. Runs at each start, for each
 * knowledge base in one transaction; what was moved before is not there to be moved again.
 */
@Component
@Lazy(false)
@ConditionalOnStorage
class FormerFactMemories {
    private static final Logger LOG = LoggerFactory.getLogger(FormerFactMemories.class);

    private final Knowledge knowledge;
    private final Memories memories;
    private final Storage storage;

    FormerFactMemories(Knowledge knowledge, Memories memories, Storage storage) {
        this.knowledge = knowledge;
        this.memories = memories;
        this.storage = storage;
    }

    @EventListener(ApplicationReadyEvent.class)
    void move() {
        try {
            knowledge.all().stream().map(KbCard::id).forEach(this::move);
        } catch (StorageFailure failure) {
            LOG.error("Memories of former facts were not moved; the next start tries again", failure);
        }
    }

    private void move(KbId kb) {
        Map<FactId, FactId> former =
                knowledge.find(kb).map(base -> base.formerFacts()).orElse(Map.of());
        if (former.isEmpty()) {
            return;
        }
        int moved = storage.write(() -> former.entrySet().stream()
                .mapToInt(fact -> memories.move(kb, fact.getKey(), fact.getValue()))
                .sum());
        if (moved > 0) {
            LOG.info("Moved {} memories of former facts of {} to the present ones", moved, kb);
        }
    }
}
