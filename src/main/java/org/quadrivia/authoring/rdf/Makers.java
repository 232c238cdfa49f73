package org.quadrivia.authoring.rdf;

import java.util.Map;
import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.Access;
import org.quadrivia.authoring.DraftStore;
import org.quadrivia.authoring.Holding;
import org.quadrivia.authoring.NotAllowed;
import org.quadrivia.authoring.Visibility;
import org.quadrivia.knowledge.KbDetails;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.Describing;
import org.quadrivia.knowledge.rdf.KnowledgeStore;
import org.quadrivia.knowledge.rdf.SnapshotDataset;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes knowledge bases for whoever is asking, and does away with them. */
@Component
@ConditionalOnStorage
class Makers {
    private final KnowledgeStore store;
    private final Access access;
    private final CurrentPerson people;
    private final Storage storage;
    private final DraftStore drafts;
    private final ApplicationEventPublisher events;

    Makers(
            KnowledgeStore store,
            Access access,
            CurrentPerson people,
            Storage storage,
            DraftStore drafts,
            ApplicationEventPublisher events) {
        this.store = store;
        this.access = access;
        this.people = people;
        this.storage = storage;
        this.drafts = drafts;
        this.events = events;
    }

    /** Whoever is asking. @throws NotAllowed if they are no teacher */
    PersonId teacher() {
        return people.person()
                .filter(person -> !person.locked() && person.role() != Role.LEARNER)
                .map(Person::id)
                .orElseThrow(() -> new NotAllowed("no teacher"));
    }

    /** Whose it is, is written before anybody can read it. */
    KbId make(
            SnapshotDataset loaded, Map<String, String> beside, KbDetails details, Visibility visibility, String why) {
        PersonId owner = teacher();
        SnapshotDataset first = Describing.named(loaded, details);
        KnowledgeStore.Note note =
                new KnowledgeStore.Note(why, Optional.of(owner.value().toString()));
        return store.create(
                Describing.id(details.title()),
                first,
                beside,
                note,
                kb -> storage.write(() -> {
                    forget(kb);
                    access.change(kb, any -> Holding.of(kb, owner, visibility));
                    return true;
                }));
    }

    /** For good. The quads go first: what is said of one that is not there does no harm, one of which nothing is said is everybody's. */
    void unmake(KbId kb) {
        store.delete(kb);
        storage.write(() -> {
            forget(kb);
            return true;
        });
    }

    private void forget(KbId kb) {
        drafts.removeAll(kb);
        events.publishEvent(new KbGone(kb));
        access.forget(kb);
    }
}
