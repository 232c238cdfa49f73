package org.quadrivia.authoring.knowledgebase;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.quadrivia.Messages;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.access.AccessRights;
import org.quadrivia.authoring.access.JoinCode;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.library.PublishOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Creates, describes, shares and archives knowledge bases. All methods throw {@link AccessRefused} if the current person has
 * no right to the action.
 */
@Service
@ConditionalOnStorage
public class KnowledgeBaseService {
    /**
     * A knowledge base with its rights. *
     *
     * @param owner empty if the knowledge base belongs to all teachers
     * @param editors others who may change it
     * @param own whether the current person may decide who reads it
     */
    public record Entry(KbCard card, AccessRights rights, Optional<Person> owner, Set<Person> editors, boolean own) {
        public Entry {
            editors = Set.copyOf(editors);
        }
    }

    /** The outcome of changing a description. */
    public enum Described {
        DONE,
        /** The description was the same already. */
        NOTHING_NEW,
        /** Others kept publishing in the meantime, so all attempts failed. */
        BUSY
    }

    /** The outcome of sharing. */
    public enum Shared {
        DONE,
        /** Nobody has that sign-in name. */
        NOBODY,
        /** The person is a learner: an administrator has to make them a teacher first. */
        NO_TEACHER
    }

    private static final int TRIES = 3;

    private final Knowledge knowledge;
    private final Snapshots snapshots;
    private final KnowledgeStore store;
    private final AccessControl access;
    private final AccountService accounts;
    private final ExamLock exams;
    private final KnowledgeBaseLifecycle lifecycle;

    KnowledgeBaseService(
            Knowledge knowledge,
            Snapshots snapshots,
            KnowledgeStore store,
            AccessControl access,
            AccountService accounts,
            ExamLock exams,
            KnowledgeBaseLifecycle lifecycle) {
        this.knowledge = knowledge;
        this.snapshots = snapshots;
        this.store = store;
        this.access = access;
        this.accounts = accounts;
        this.exams = exams;
        this.lifecycle = lifecycle;
    }

    /** Returns the knowledge bases that the current person may change, archived ones last. */
    public List<Entry> mine() {
        access.teacher();
        return knowledge.all().stream()
                .filter(card -> access.mayChange(card.id()))
                .map(this::entry)
                .sorted(Comparator.comparing(entry -> entry.rights().archived()))
                .toList();
    }

    /** Finds a knowledge base; empty if there is none or the current person may not change it. */
    public Optional<Entry> mine(KbId kb) {
        return access.mayChange(kb) ? knowledge.find(kb).map(base -> entry(base.card())) : Optional.empty();
    }

    private Entry entry(KbCard card) {
        AccessRights rights = access.of(card.id());
        Set<Person> editors = rights.editors().stream()
                .flatMap(editor -> accounts.find(editor).stream())
                .collect(Collectors.toSet());
        return new Entry(card, rights, rights.owner().flatMap(accounts::find), editors, access.owns(card.id()));
    }

    /** Creates a private knowledge base that contains only its own description. */
    public KbId create(KbDetails details) {
        Snapshot empty = KnowledgeBaseMetadata.empty(KnowledgeBaseMetadata.id(details.title()), details);
        return lifecycle.create(
                empty, Attachments.NONE, details, Visibility.PRIVATE, Messages.text("authoring.created"));
    }

    /**
     * Creates a private copy under another title. People may copy every knowledge base that they may read, except during an
     * exam on it.
     */
    public KbId copy(KbId of, String title) {
        KbCard card = knowledge
                .find(of)
                .filter(base -> exams.exam(of).isEmpty())
                .orElseThrow(() -> new AccessRefused("read " + of))
                .card();
        KbDetails said = KbDetails.of(card);
        KbDetails details = new KbDetails(title, said.description(), said.license(), said.source());
        Snapshot published = snapshots.published(of).orElseThrow();
        Snapshot snapshot = store.seeded(of)
                .filter(edition -> KnowledgeBaseMetadata.edition(published).isEmpty())
                .map(edition ->
                        KnowledgeBaseMetadata.edition(published, edition).apply(published))
                .orElse(published);
        String why = Messages.text("authoring.copied", card.title());
        return lifecycle.create(snapshot, snapshots.attachments(of), details, Visibility.PRIVATE, why, Optional.of(of));
    }

    /** Publishes a changed description of the knowledge base. */
    public Described describe(KbId kb, KbDetails details) {
        Revision.Note note = new Revision.Note(
                Messages.text("authoring.described"),
                Optional.of(changer(kb).value().toString()));
        for (int i = 0; i < TRIES; i++) {
            Snapshot now = snapshots.published(kb).orElseThrow();
            switch (store.publish(kb, now.revision(), KnowledgeBaseMetadata.change(now, details), note)) {
                case PublishOutcome.Published done -> {
                    return Described.DONE;
                }
                case PublishOutcome.Nothing nothing -> {
                    return Described.NOTHING_NEW;
                }
                case PublishOutcome.Stale again -> {}
            }
        }
        return Described.BUSY;
    }

    private PersonId changer(KbId kb) {
        PersonId person = access.teacher();
        if (!access.mayChange(kb)) {
            throw new AccessRefused("change " + kb);
        }
        return person;
    }

    /** Sets who may read a knowledge base. Only for its owner. */
    public void setVisibility(KbId kb, Visibility to) {
        own(kb, rights -> rights.with(to));
    }

    /** Sets whether pages show pictures from other servers. Only for its owner. */
    public void setPictures(KbId kb, boolean shown) {
        own(kb, rights -> rights.withPictures(shown));
    }

    /**
     * Replaces the code of a knowledge base. People who opened the knowledge base with the old code may still read it:
     * permanently if they were signed in, otherwise until their browser session ends. Only for its owner.
     */
    public void changeCode(KbId kb) {
        own(kb, rights -> rights.with(JoinCode.random()));
    }

    /** Archives a knowledge base, or takes it out of the archive. Only for its owner. */
    public void archive(KbId kb, boolean away) {
        own(kb, rights -> rights.archived(away));
    }

    /**
     * Lets another person change a knowledge base. Only for its owner. *
     *
     * @param signInName of that person
     */
    public Shared share(KbId kb, String signInName) {
        return withTeacher(
                signInName,
                teacher -> own(kb, rights -> {
                    Set<PersonId> editors = new HashSet<>(rights.editors());
                    editors.add(teacher);
                    return rights.owner().filter(teacher::equals).isPresent() ? rights : rights.withEditors(editors);
                }));
    }

    /** Takes away an editor's right to change a knowledge base. Only for its owner. */
    public void unshare(KbId kb, PersonId editor) {
        own(kb, rights -> {
            Set<PersonId> editors = new HashSet<>(rights.editors());
            editors.remove(editor);
            return rights.withEditors(editors);
        });
    }

    /** Makes another person the owner; the previous owner becomes an editor. Only for its owner. */
    public Shared handOver(KbId kb, String signInName) {
        return withTeacher(signInName, teacher -> own(kb, rights -> rights.handedTo(teacher)));
    }

    /** Deletes a knowledge base with all its revisions. Only for its owner. */
    public void delete(KbId kb) {
        if (!access.owns(kb)) {
            throw new AccessRefused("delete " + kb);
        }
        lifecycle.delete(kb);
    }

    private Shared withTeacher(String signInName, Consumer<PersonId> change) {
        Optional<Person> person = accounts.named(signInName);
        if (person.isEmpty()) {
            return Shared.NOBODY;
        }
        if (person.get().role() == Role.LEARNER) {
            return Shared.NO_TEACHER;
        }
        change.accept(person.get().id());
        return Shared.DONE;
    }

    private void own(KbId kb, UnaryOperator<AccessRights> change) {
        if (!access.owns(kb)) {
            throw new AccessRefused("own " + kb);
        }
        access.change(kb, change);
    }
}
