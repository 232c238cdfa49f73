package org.quadrivia.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.KbRevised;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
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
 * Moves memories of facts that a knowledge base now states in other terms to the present facts, at each start and when a revision is
 * published. Each knowledge base has one transaction. A memory that was moved is no longer there to be moved again. One query finds
 * whether anything is left to move in any knowledge base, so a start with nothing to do changes nothing.
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
        move(knowledge.all().stream().map(KbCard::id).toList());
    }

    @EventListener
    void revised(KbRevised base) {
        move(List.of(base.kb()));
    }

    private void move(Collection<KbId> bases) {
        try {
            Map<KbId, Map<FactId, FactId>> former = new HashMap<>();
            bases.forEach(kb -> knowledge
                    .find(kb)
                    .map(KnowledgeBase::formerFacts)
                    .filter(declared -> !declared.isEmpty())
                    .ifPresent(declared -> former.put(kb, declared)));
            left(former).forEach((kb, facts) -> move(kb, facts, former.getOrDefault(kb, Map.of())));
        } catch (StorageFailure failure) {
            LOG.error("Memories of former facts were not moved; the next start tries again", failure);
        }
    }

    /** Returns the former facts that anybody still remembers, by knowledge base. */
    private Map<KbId, Set<FactId>> left(Map<KbId, Map<FactId, FactId>> former) {
        Set<FactId> all = former.values().stream()
                .flatMap(facts -> facts.keySet().stream())
                .collect(Collectors.toSet());
        return all.isEmpty() ? Map.of() : storage.read(() -> memories.rememberedByAnybody(all));
    }

    private void move(KbId kb, Set<FactId> remembered, Map<FactId, FactId> former) {
        int moved = storage.write(() -> remembered.stream()
                .filter(former::containsKey)
                .mapToInt(fact -> memories.move(kb, fact, former.getOrDefault(fact, fact)))
                .sum());
        if (moved > 0) {
            LOG.info("Moved {} memories of former facts of {} to the present ones", moved, kb);
        }
    }
}
