package org.quadrivia.quiz.named;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.AssignmentTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.assembly.QuizAssembler;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Manages the quizzes that teachers make for others to take. The methods do not check rights: before a quiz is changed, the
 * caller must
 * have checked that the person may change it. Anybody who may read the knowledge base of a quiz may take the quiz.
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

    /** The outcome of publishing a quiz. */
    public sealed interface Published {
        /** The quiz can be taken. */
        record Open(NamedQuiz quiz) implements Published {}

        /** The quiz would have no questions. */
        record NothingToAsk() implements Published {}

        /** The query of the quiz cannot be run. */
        record BadQuery(ItemQueries.Found.Refused fault) implements Published {}

        /** There is no such draft (any more), or it was changed meanwhile. */
        record NoSuchDraft() implements Published {}
    }

    /**
     * The items that a quiz asks now.
     *
     * @param items the items, in order
     * @param gone the fixed items that the bank no longer offers
     */
    public record Sheet(List<Item> items, List<NamedQuiz.FixedItem> gone) {
        public Sheet {
            items = List.copyOf(items);
            gone = List.copyOf(gone);
        }
    }

    /** Returns the named quizzes of a knowledge base, newest first. */
    public List<NamedQuiz> of(KbId kb) {
        return store.of(kb);
    }

    /** Returns how many attempts at each quiz were begun. Quizzes without attempts are left out. */
    public Map<QuizCode, Integer> counts(KbId kb) {
        return store.counts(kb);
    }

    public Optional<NamedQuiz> find(QuizCode code) {
        return store.find(code);
    }

    /** Returns the items from which a quiz with the given composition would be drawn. */
    public ItemPools.Pool pool(KbId kb, Composition composition) {
        return pools.of(kb, composition);
    }

    /** Returns the items of one possible attempt; none if the query of the plan cannot be run. */
    public List<Item> sample(KbId kb, QuizPlan plan, long seed) {
        return pools.of(kb, plan.composition()) instanceof ItemPools.Pool.Found found
                ? drawn(kb, plan, found, seed)
                : List.of();
    }

    /** Stores a new draft. */
    public NamedQuiz make(KbId kb, QuizPlan plan, PersonId owner) {
        NamedQuiz quiz = NamedQuiz.draft(
                QuizCode.random(), kb, owner, plan, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        store.add(quiz);
        return quiz;
    }

    /** Stores a copy of a quiz as a new draft. A title that is too long is cut. */
    public NamedQuiz copy(NamedQuiz quiz, String title, PersonId owner) {
        QuizPlan plan = quiz.plan();
        String fitting = title.substring(0, Math.min(title.length(), QuizPlan.MAX_TITLE));
        return make(
                quiz.kb(),
                new QuizPlan(
                        fitting, plan.description(), plan.composition(), plan.length(), plan.fixed(), plan.terms()),
                owner);
    }

    /** Changes a draft. If the quiz is published, only its title and description are changed. */
    public Optional<NamedQuiz> change(QuizCode code, QuizPlan plan) {
        return store.change(code, quiz -> quiz.with(plan));
    }

    /** Publishes a draft, so that it can be taken. If the quiz is fixed, its items are chosen now. */
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

    /**
     * Replaces the items of fixed quizzes by their heirs.
     *
     * @param heirs the heirs, by the ids of the old items
     */
    public void carry(KbId kb, Map<String, Item> heirs) {
        store.of(kb).stream()
                .filter(quiz -> quiz.items().stream().anyMatch(item -> heirs.containsKey(item.id())))
                .forEach(quiz -> store.change(quiz.code(), now -> now.carried(heirs)));
    }

    /** Opens or closes a published quiz. */
    public Optional<NamedQuiz> open(QuizCode code, boolean on) {
        return store.change(code, quiz -> quiz.open(on));
    }

    /** Deletes a quiz and its results. Those who took it keep their attempts. */
    public void remove(QuizCode code) {
        store.remove(code);
    }

    /**
     * Returns the items that an attempt begun now would ask.
     *
     * @param seed decides what is drawn if the quiz is not fixed
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

    /** Begins an attempt; empty if the quiz cannot be taken. */
    public Optional<StartOutcome> begin(QuizCode code, Taker taker) {
        long seed = quizzes.freshSeed();
        return store.find(code)
                .filter(quiz -> quiz.state() == NamedQuiz.State.OPEN)
                .map(quiz -> begin(quiz, taker, seed));
    }

    /**
     * Begins an attempt for an assignment; empty if there is no such quiz, or it is a draft. The quiz may be closed, since a class can be
     * given a quiz that nobody else can take. Who is given it must have been checked by the caller.
     */
    public Optional<StartOutcome> begin(QuizCode code, Taker taker, AssignmentTerms terms) {
        long seed = quizzes.freshSeed();
        return store.find(code)
                .filter(quiz -> quiz.state() != NamedQuiz.State.DRAFT)
                .map(quiz -> quizzes.start(
                        quiz.kb(),
                        quiz.code(),
                        quiz.plan().title(),
                        sheet(quiz, seed).items(),
                        terms,
                        taker,
                        seed));
    }

    /** Returns the attempts for an assignment with their points, oldest first. Exams whose time is up are handed in first. */
    public List<AssignedAttempt> attempts(AssignmentId assignment) {
        quizzes.submitOverdue();
        return withPoints(store.attempts(assignment));
    }

    /** Returns a person's attempts for an assignment with their points, oldest first, and hands in exams as the other method does. */
    public List<AssignedAttempt> attempts(AssignmentId assignment, PersonId person) {
        quizzes.submitOverdue();
        return withPoints(store.attempts(assignment, person));
    }

    private List<AssignedAttempt> withPoints(List<AssignedAttempt> attempts) {
        return attempts.stream()
                .map(attempt -> attempt.held() ? attempt.withPoints(pointsBy(attempt.id(), Instant.MAX)) : attempt)
                .toList();
    }

    /** Returns the points of the answers of an attempt that were given by that time, for those who give grades. */
    public double pointsBy(QuizId attempt, Instant time) {
        return quizzes.find(attempt).map(quiz -> quiz.pointsBy(time)).orElse(0.0);
    }

    /** Returns an attempt with what it asked and what was answered, for those who give grades. */
    public Optional<Quiz> taken(QuizId attempt) {
        return quizzes.find(attempt);
    }

    /** Sets from when the results of an attempt for an assignment are shown; null for at once. */
    public void showResultsFrom(QuizId attempt, @Nullable Instant time) {
        quizzes.showResultsFrom(attempt, time);
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
