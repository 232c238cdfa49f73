package org.quadrivia.quiz.named;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.assembly.QuizAssembler;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Quizzes that teachers make for others to take. Whether somebody may change one, the caller has asked before; whether somebody may
 * take one follows from whether they may read its knowledge base.
 */
@Service
@ConditionalOnStorage
public class NamedQuizzes {
    private final NamedQuizStore store;
    private final Questions questions;
    private final ItemPools pools;
    private final Quizzes quizzes;
    private final Clock clock;

    NamedQuizzes(NamedQuizStore store, Questions questions, ItemPools pools, Quizzes quizzes, Clock clock) {
        this.store = store;
        this.questions = questions;
        this.pools = pools;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /** What came of publishing one. */
    public sealed interface Published {
        /** It can be taken. */
        record Open(NamedQuiz quiz) implements Published {}

        /** It would ask nothing. */
        record NothingToAsk() implements Published {}

        /** Its query is at fault. */
        record BadQuery(ItemQueries.Found.Refused fault) implements Published {}

        /** There is no such draft. */
        record NoSuchDraft() implements Published {}
    }

    /**
     * What it asks now.
     *
     * @param items in order
     * @param gone fixed items that are in the bank no more, or are not asked
     */
    public record Sheet(List<Item> items, List<NamedQuiz.FixedItem> gone) {
        public Sheet {
            items = List.copyOf(items);
            gone = List.copyOf(gone);
        }
    }

    /** Those of a knowledge base, the newest first. */
    public List<NamedQuiz> of(KbId kb) {
        return store.of(kb);
    }

    /** How often each was begun; those that never were are not in it. */
    public Map<QuizCode, Integer> counts(KbId kb) {
        return store.counts(kb);
    }

    public Optional<NamedQuiz> find(QuizCode code) {
        return store.find(code);
    }

    /** The items that it would be drawn from. */
    public ItemPools.Pool pool(KbId kb, Composition composition) {
        return pools.of(kb, composition);
    }

    /** What somebody might be asked; nothing where the query is at fault. */
    public List<Item> sample(KbId kb, QuizPlan plan, long seed) {
        return pools.of(kb, plan.composition()) instanceof ItemPools.Pool.Found found
                ? drawn(kb, plan, found, seed)
                : List.of();
    }

    /** Keeps a draft. */
    public NamedQuiz make(KbId kb, QuizPlan plan, PersonId owner) {
        NamedQuiz quiz = NamedQuiz.draft(
                QuizCode.random(), kb, owner, plan, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        store.add(quiz);
        return quiz;
    }

    /** Another draft like it, under that title. */
    public NamedQuiz copy(NamedQuiz quiz, String title, PersonId owner) {
        QuizPlan plan = quiz.plan();
        String fitting = title.substring(0, Math.min(title.length(), QuizPlan.LONGEST_TITLE));
        return make(
                quiz.kb(),
                new QuizPlan(
                        fitting, plan.description(), plan.composition(), plan.length(), plan.fixed(), plan.terms()),
                owner);
    }

    /** Changes a draft; of what is published only the words. */
    public Optional<NamedQuiz> change(QuizCode code, QuizPlan plan) {
        return store.change(code, quiz -> quiz.with(plan));
    }

    /** Lets a draft be taken. What it asks is decided now where it is fixed. */
    public Published publish(QuizCode code) {
        Optional<NamedQuiz> draft = store.find(code).filter(quiz -> quiz.state() == NamedQuiz.State.DRAFT);
        if (draft.isEmpty()) {
            return new Published.NoSuchDraft();
        }
        return switch (pools.of(draft.get().kb(), draft.get().plan().composition())) {
            case ItemPools.Pool.Refused(var fault) -> new Published.BadQuery(fault);
            case ItemPools.Pool.Found found -> publish(draft.get(), found);
        };
    }

    private Published publish(NamedQuiz draft, ItemPools.Pool.Found pool) {
        List<NamedQuiz.FixedItem> items = drawn(draft.kb(), draft.plan(), pool, quizzes.freshSeed()).stream()
                .map(item -> new NamedQuiz.FixedItem(item.id(), item.stem()))
                .toList();
        if (items.isEmpty()) {
            return new Published.NothingToAsk();
        }
        return store.change(draft.code(), quiz -> quiz.equals(draft) ? quiz.publish(items) : quiz)
                .filter(quiz -> quiz.state() == NamedQuiz.State.OPEN)
                .<Published>map(Published.Open::new)
                .orElseGet(Published.NoSuchDraft::new);
    }

    /** Has fixed quizzes ask heirs in the place of the items that go on as them. @param heirs by the ids of those gone */
    public void carry(KbId kb, Map<String, Item> heirs) {
        store.of(kb).stream()
                .filter(quiz -> quiz.items().stream().anyMatch(item -> heirs.containsKey(item.id())))
                .forEach(quiz -> store.change(quiz.code(), now -> now.carried(heirs)));
    }

    /** Opens or closes one that was published. */
    public Optional<NamedQuiz> open(QuizCode code, boolean on) {
        return store.change(code, quiz -> quiz.open(on));
    }

    /** Forgets it and its results; who took it keeps that. */
    public void remove(QuizCode code) {
        store.remove(code);
    }

    /**
     * What whoever takes it now is asked.
     *
     * @param seed decides what is drawn where it is not fixed
     */
    public Sheet sheet(NamedQuiz quiz, long seed) {
        if (quiz.items().isEmpty()) {
            return new Sheet(sample(quiz.kb(), quiz.plan(), seed), List.of());
        }
        Map<String, Item> asked = questions.bank(quiz.kb()).stream()
                .flatMap(bank -> bank.items().stream())
                .collect(Collectors.toMap(Item::id, Function.identity()));
        return new Sheet(
                quiz.items().stream()
                        .filter(item -> asked.containsKey(item.id()))
                        .map(item -> asked.get(item.id()))
                        .toList(),
                quiz.items().stream()
                        .filter(item -> !asked.containsKey(item.id()))
                        .toList());
    }

    /** Begins an attempt; empty where it cannot be taken. */
    public Optional<StartOutcome> begin(QuizCode code, Taker taker) {
        long seed = quizzes.freshSeed();
        return store.find(code)
                .filter(quiz -> quiz.state() == NamedQuiz.State.OPEN)
                .map(quiz -> begin(quiz, taker, seed));
    }

    private StartOutcome begin(NamedQuiz quiz, Taker taker, long seed) {
        QuizPlan plan = quiz.plan();
        List<Item> items = sheet(quiz, seed).items();
        return quizzes.start(quiz.kb(), quiz.code(), plan.title(), items, plan.terms(), taker, seed);
    }

    private List<Item> drawn(KbId kb, QuizPlan plan, ItemPools.Pool.Found pool, long seed) {
        return questions.bank(kb).map(bank -> drawn(bank, plan, pool, seed)).orElse(List.of());
    }

    private static List<Item> drawn(Bank bank, QuizPlan plan, ItemPools.Pool.Found pool, long seed) {
        return plan.terms().mode() == Mode.EXAM
                ? QuizAssembler.assembleExam(bank, plan.length(), pool::holds, seed)
                : QuizAssembler.assemble(bank, plan.length(), pool::holds, seed);
    }
}
