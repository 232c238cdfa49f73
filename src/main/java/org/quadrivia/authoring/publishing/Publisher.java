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
 * Publishes a change and has reviews and quizzes go on with the questions that go on under other ids. Two stores are written, the
 * knowledge base first: where the process ends between them, reviews stay with the old ids and are shown as lost.
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
