package org.quadrivia.authoring.knowledgebase;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.AccessRights;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.jdbc.DraftStepStore;
import org.quadrivia.authoring.jdbc.DraftStore;
import org.quadrivia.authoring.jdbc.MediaStore;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Creates knowledge bases for the current person, and deletes them. */
@Component
@ConditionalOnStorage
public class KnowledgeBaseLifecycle {
    /** What follows {@code teach/} in the addresses of pages that belong to no knowledge base: no new one gets such a name. */
    static final Set<String> TEACHERS_PAGES = Set.of("new", "import", "from-text", "classes");

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeBaseLifecycle.class);

    private final KnowledgeStore store;
    private final AccessControl access;
    private final Storage storage;
    private final DraftStore drafts;
    private final DraftStepStore steps;
    private final MediaStore files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KnowledgeBaseLifecycle(
            KnowledgeStore store,
            AccessControl access,
            Storage storage,
            DraftStore drafts,
            DraftStepStore steps,
            MediaStore files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.storage = storage;
        this.drafts = drafts;
        this.steps = steps;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Creates a knowledge base. Its rights are recorded before its quads are stored. Until both are there it is under way, and
     * nobody can read it. {@link InterruptedWorkCleanup} removes what is left of one that was never finished.
     */
    public KbId create(Snapshot loaded, Attachments attachments, KbDetails details, Visibility visibility, String why) {
        return create(loaded, attachments, details, visibility, why, Optional.empty());
    }

    /**
     * Creates a knowledge base, as the other method does.
     *
     * @param filesOf the knowledge base whose files it gets, too; empty for none
     */
    KbId create(
            Snapshot loaded,
            Attachments attachments,
            KbDetails details,
            Visibility visibility,
            String why,
            Optional<KbId> filesOf) {
        PersonId owner = access.teacher();
        Snapshot first = KnowledgeBaseMetadata.named(loaded, details);
        Revision.Note note = new Revision.Note(why, Optional.of(owner.value().toString()));
        Deque<KbId> begun = new ArrayDeque<>();
        try {
            KbId made = store.create(
                    KnowledgeBaseMetadata.id(details.title()),
                    first,
                    attachments,
                    note,
                    name -> begin(begun, name, owner, visibility));
            filesOf.ifPresent(from -> copyFiles(from, made));
            if (!access.settle(made)) {
                throw new IllegalStateException(made + " was cleared away while it was stored");
            }
            begun.removeLast();
            begun.forEach(access::forget);
            return made;
        } catch (RuntimeException failed) {
            if (!begun.isEmpty()) {
                clearOrLeave(begun.getLast());
            }
            throw failed;
        }
    }

    private void copyFiles(KbId from, KbId to) {
        storage.write(() -> {
            files.copyAll(from, to, clock.instant());
            return true;
        });
    }

    private boolean begin(Deque<KbId> begun, KbId name, PersonId owner, Visibility visibility) {
        boolean free = !TEACHERS_PAGES.contains(name.value())
                && access.begin(AccessRights.of(name, owner, visibility), clock.instant());
        return free && begun.add(name);
    }

    /**
     * Deletes a knowledge base for good. Nobody can read it from the first step on; whatever cannot be
     * removed now is removed later.
     */
    void delete(KbId kb) {
        access.end(kb, clock.instant());
        clearOrLeave(kb);
    }

    private void clearOrLeave(KbId kb) {
        try {
            clear(kb);
        } catch (RuntimeException broken) {
            LOG.warn("What is left of {} is cleared away later: {}", kb, broken.getMessage());
        }
    }

    /** Removes everything that is stored about a knowledge base that is under way. */
    void clear(KbId kb) {
        store.delete(kb);
        storage.write(() -> {
            drafts.removeAll(kb);
            steps.removeAll(kb);
            files.removeAll(kb);
            events.publishEvent(new KbGone(kb));
            access.forget(kb);
            return true;
        });
    }
}
