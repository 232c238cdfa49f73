package org.quadrivia.authoring.rdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.quadrivia.Messages;
import org.quadrivia.account.Accounts;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.Access;
import org.quadrivia.authoring.Code;
import org.quadrivia.authoring.Holding;
import org.quadrivia.authoring.KnowledgeBases;
import org.quadrivia.authoring.NotAllowed;
import org.quadrivia.authoring.Visibility;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbDetails;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.rdf.Describing;
import org.quadrivia.knowledge.rdf.KnowledgeStore;
import org.quadrivia.knowledge.rdf.PublishOutcome;
import org.quadrivia.knowledge.rdf.Revision;
import org.quadrivia.knowledge.rdf.Snapshot;
import org.quadrivia.knowledge.rdf.Snapshots;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Knowledge bases in the store, whose they are in the database. */
@Service
@ConditionalOnStorage
class RdfKnowledgeBases implements KnowledgeBases {
    private static final int TRIES = 3;

    private final Knowledge knowledge;
    private final Snapshots snapshots;
    private final KnowledgeStore store;
    private final Access access;
    private final Accounts accounts;
    private final ExamLock exams;
    private final Makers makers;

    RdfKnowledgeBases(
            Knowledge knowledge,
            Snapshots snapshots,
            KnowledgeStore store,
            Access access,
            Accounts accounts,
            ExamLock exams,
            Makers makers) {
        this.knowledge = knowledge;
        this.snapshots = snapshots;
        this.store = store;
        this.access = access;
        this.accounts = accounts;
        this.exams = exams;
        this.makers = makers;
    }

    @Override
    public List<Entry> mine() {
        makers.teacher();
        return knowledge.all().stream()
                .filter(card -> access.mayChange(card.id()))
                .map(this::entry)
                .sorted(Comparator.comparing(entry -> entry.holding().archived()))
                .toList();
    }

    @Override
    public Optional<Entry> mine(KbId kb) {
        return access.mayChange(kb) ? knowledge.find(kb).map(base -> entry(base.card())) : Optional.empty();
    }

    private Entry entry(KbCard card) {
        Holding holding = access.of(card.id());
        Set<Person> editors = holding.editors().stream()
                .flatMap(editor -> accounts.find(editor).stream())
                .collect(Collectors.toSet());
        return new Entry(card, holding, holding.owner().flatMap(accounts::find), editors, access.owns(card.id()));
    }

    @Override
    public KbId create(KbDetails details) {
        Snapshot empty = Describing.empty(Describing.id(details.title()), details);
        return makers.make(empty, Map.of(), details, Visibility.PRIVATE, Messages.text("authoring.created"));
    }

    @Override
    public KbId copy(KbId of, String title) {
        KbCard card = knowledge
                .find(of)
                .filter(base -> exams.exam(of).isEmpty())
                .orElseThrow(() -> new NotAllowed("read " + of))
                .card();
        KbDetails said = KbDetails.of(card);
        KbDetails details = new KbDetails(title, said.description(), said.license(), said.source());
        Snapshot snapshot = snapshots.published(of).orElseThrow();
        String why = Messages.text("authoring.copied", card.title());
        return makers.make(
                snapshot, Beside.texts(snapshots.families(of), snapshots.shapes(of)), details, Visibility.PRIVATE, why);
    }

    @Override
    public Described describe(KbId kb, KbDetails details) {
        Revision.Note note = new Revision.Note(
                Messages.text("authoring.described"),
                Optional.of(changer(kb).value().toString()));
        for (int i = 0; i < TRIES; i++) {
            Snapshot now = snapshots.published(kb).orElseThrow();
            switch (store.publish(kb, now.revision(), Describing.change(now, details), note)) {
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
        PersonId person = makers.teacher();
        if (!access.mayChange(kb)) {
            throw new NotAllowed("change " + kb);
        }
        return person;
    }

    @Override
    public void show(KbId kb, Visibility to) {
        own(kb, holding -> holding.with(to));
    }

    @Override
    public void changeCode(KbId kb) {
        own(kb, holding -> holding.with(Code.random()));
    }

    @Override
    public void archive(KbId kb, boolean away) {
        own(kb, holding -> holding.archived(away));
    }

    @Override
    public Shared share(KbId kb, String signInName) {
        return withTeacher(
                signInName,
                teacher -> own(kb, holding -> {
                    Set<PersonId> editors = new HashSet<>(holding.editors());
                    editors.add(teacher);
                    return holding.owner().filter(teacher::equals).isPresent() ? holding : holding.withEditors(editors);
                }));
    }

    @Override
    public void unshare(KbId kb, PersonId editor) {
        own(kb, holding -> {
            Set<PersonId> editors = new HashSet<>(holding.editors());
            editors.remove(editor);
            return holding.withEditors(editors);
        });
    }

    @Override
    public Shared handOver(KbId kb, String signInName) {
        return withTeacher(signInName, teacher -> own(kb, holding -> holding.handedTo(teacher)));
    }

    @Override
    public void delete(KbId kb) {
        if (!access.owns(kb)) {
            throw new NotAllowed("delete " + kb);
        }
        makers.unmake(kb);
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

    private void own(KbId kb, UnaryOperator<Holding> change) {
        if (!access.owns(kb)) {
            throw new NotAllowed("own " + kb);
        }
        access.change(kb, change);
    }
}
