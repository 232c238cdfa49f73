package org.quadrivia.question.own;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * The questions that teachers bring to knowledge bases. The caller checks beforehand whether a person may change a knowledge base.
 * Methods throw {@link org.quadrivia.storage.StorageFailure} if the storage fails.
 */
@Service
@ConditionalOnStorage
public class OwnQuestions {
    /** The maximum number of questions of a knowledge base. */
    public static final int MOST = 2_000;

    private static final int KEY_BYTES = 16;

    private final OwnQuestionStore store;
    private final OwnQuestionCache cache;
    private final Banks banks;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OwnQuestions(OwnQuestionStore store, OwnQuestionCache cache, Banks banks, Clock clock) {
        this.store = store;
        this.cache = cache;
        this.banks = banks;
        this.clock = clock;
    }

    /** The outcome of storing questions. */
    public sealed interface Stored {
        /**
         * The questions are stored.
         *
         * @param added how many are new
         * @param changed how many replaced an earlier version that differed
         */
        record Kept(int added, int changed) implements Stored {}

        /** The knowledge base would have more than {@value OwnQuestions#MOST} questions; nothing is stored. */
        record TooMany() implements Stored {}

        /** The question cannot be asked; nothing is stored. */
        record Bad(OwnContent.Fault fault) implements Stored {}
    }

    /** What storing a question would change. */
    public enum Change {
        NEW,
        CHANGED,
        /** It is there already, and says the same. */
        SAME,
        /** It is a generated question of this knowledge base that was exported: it is asked already, and proved. */
        GENERATED
    }

    /** Returns all questions of a knowledge base, also those that are withdrawn, the last changed first. */
    public List<OwnQuestion> all(KbId kb) {
        return store.all(kb).stream()
                .sorted(Comparator.comparing(OwnQuestion::changed).reversed().thenComparing(one -> one.id()))
                .toList();
    }

    /** Returns the question with this id; empty if there is none. */
    public Optional<OwnQuestion> find(KbId kb, String id) {
        return store.all(kb).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Returns a key that nobody else uses, for a question that is written here. */
    public String freshKey() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return "written " + HexFormat.of().formatHex(bytes);
    }

    /**
     * Stores questions, all or none. A question with the same key as an earlier one replaces it, but keeps its linked facts and
     * objective if the new one has none; if the earlier one was withdrawn, it stays so. Generated questions that were exported are
     * left out.
     *
     * @param brought the questions by their keys
     */
    public Stored take(KbId kb, Map<String, OwnContent> brought, PersonId by) {
        for (OwnContent content : brought.values()) {
            Optional<OwnContent.Fault> fault = content.fault();
            if (fault.isPresent()) {
                return new Stored.Bad(fault.get());
            }
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        OwnImport plan = plan(kb, brought);
        if (plan.total() > MOST) {
            return new Stored.TooMany();
        }
        store.put(kb, plan.questions(by, now));
        cache.changed(kb);
        return new Stored.Kept(plan.count(Change.NEW), plan.count(Change.CHANGED));
    }

    private OwnImport plan(KbId kb, Map<String, OwnContent> brought) {
        Set<String> generated = banks.bank(kb).stream()
                .flatMap(bank -> bank.items().stream())
                .map(Item::id)
                .collect(Collectors.toSet());
        return OwnImport.of(kb, brought, store.all(kb), generated);
    }

    /**
     * Returns what storing questions would change, without storing them.
     *
     * @param brought the questions by their keys
     */
    public Map<String, Change> compare(KbId kb, Map<String, OwnContent> brought) {
        Map<String, Change> changes = new HashMap<>();
        plan(kb, brought).entries().forEach((key, entry) -> changes.put(key, entry.change()));
        return changes;
    }

    /** Stores what a question says, in place of what it said before. */
    public Stored edit(KbId kb, String id, OwnContent content, PersonId by) {
        Optional<OwnContent.Fault> fault = content.fault();
        if (fault.isPresent()) {
            return new Stored.Bad(fault.get());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<OwnQuestion> before = find(kb, id);
        if (before.isEmpty() && store.all(kb).size() >= MOST) {
            return new Stored.TooMany();
        }
        boolean withdrawn = before.filter(OwnQuestion::withdrawn).isPresent();
        store.put(kb, List.of(new OwnQuestion(id, content, withdrawn, Optional.of(by), now)));
        cache.changed(kb);
        return before.isPresent() ? new Stored.Kept(0, 1) : new Stored.Kept(1, 0);
    }

    /** Withdraws a question, so that it is no longer asked, or has it asked again. Attempts that asked it stay as they are. */
    public void withdraw(KbId kb, String id, boolean on, PersonId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        find(kb, id).ifPresent(found -> {
            store.put(kb, List.of(found.withdrawn(on, by, now)));
            cache.changed(kb);
        });
    }

    /** Deletes a question. Attempts that asked it stay as they are. */
    public void delete(KbId kb, String id) {
        store.delete(kb, id);
        cache.changed(kb);
    }

    /** Returns the learning objectives that questions can serve, the most important first. */
    public List<Objective> objectives(KbId kb) {
        return banks.bank(kb).map(bank -> bank.objectives().all()).orElse(List.of());
    }

    /** Returns the facts of a knowledge base to which questions can be linked: those that its generated questions ask. */
    public List<LinkableFact> linkable(KbId kb) {
        return banks.bank(kb).map(LinkableFact::in).orElse(List.of());
    }
}
