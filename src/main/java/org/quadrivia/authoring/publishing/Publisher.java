package org.quadrivia.authoring.publishing;

import java.util.Map;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.library.PublishOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.question.Item;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/**
 * Publishes a change and moves reviews and quizzes to the heirs of their items. Two stores are written, the knowledge base first.
 * If the process ends in between, reviews keep the old ids and are displayed as lost.
 */
@Component
@ConditionalOnStorage
class Publisher {
    private final KnowledgeStore store;
    private final DraftEffects effects;

    Publisher(KnowledgeStore store, DraftEffects effects) {
        this.store = store;
        this.effects = effects;
    }

    PublishOutcome publish(KbId kb, Snapshot now, Change change, Revision.Note note) {
        Map<String, Item> heirs = effects.heirs(kb, now, change);
        PublishOutcome outcome = store.publish(kb, now.revision(), change, note);
        if (outcome instanceof PublishOutcome.Published) {
            effects.carry(kb, heirs);
        }
        return outcome;
    }
}
