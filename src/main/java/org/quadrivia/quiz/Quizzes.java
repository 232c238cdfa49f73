package org.quadrivia.quiz;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.storage.StorageFailure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The quizzes under way and done, by their addresses. What somebody answers is kept before it is told how it did; what was
 * answered twice keeps the first. Safe for many threads.
 */
@Service
public class Quizzes {
    private final Knowledge knowledge;
    private final QuizMaking making;
    private final Attempts attempts;
    private final Exams exams;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    public Quizzes(
            Knowledge knowledge,
            Questions questions,
            Attempts attempts,
            Exams exams,
            ApplicationEventPublisher events,
            ObjectProvider<Clock> clock) {
        this(knowledge, questions, attempts, exams, events, clock.getIfAvailable(Clock::systemUTC));
    }

    public Quizzes(
            Knowledge knowledge,
            Questions questions,
            Attempts attempts,
            Exams exams,
            ApplicationEventPublisher events,
            Clock clock) {
        this.knowledge = knowledge;
        this.making = new QuizMaking(questions);
        this.attempts = attempts;
        this.exams = exams;
        this.events = events;
        this.clock = clock;
    }

    /** Starts a quiz; it may be shorter than wished where the knowledge base has no more to ask. */
    public StartOutcome start(QuizRequest wish, AttemptTerms terms, Taker taker) {
        return on(wish.kb(), card -> {
            List<Item> items = making.items(wish, card, terms.mode());
            return begin(wish, items, AttemptSession.begin(terms, taker, now()), card.title(), card);
        });
    }

    /**
     * Starts a quiz of these items, in this order.
     *
     * @param items of that knowledge base, at most {@value QuizRequest#LONGEST}
     */
    public StartOutcome start(KbId kb, List<Item> items, AttemptTerms terms, Taker taker) {
        int length = Math.clamp(items.size(), 1, QuizRequest.LONGEST);
        QuizRequest wish = new QuizRequest(kb, length, Set.of(), null, freshSeed());
        return on(kb, card -> begin(wish, items, AttemptSession.begin(terms, taker, now()), card.title(), card));
    }

    /** Starts a quiz of these items, in this order, under that title, for who takes the named quiz of that code. */
    public StartOutcome start(
            KbId kb, QuizCode code, String title, List<Item> items, AttemptTerms terms, Taker taker, long seed) {
        QuizRequest wish = new QuizRequest(kb, Math.max(1, items.size()), Set.of(), null, seed);
        AttemptSession sitting = AttemptSession.begin(terms, taker, now()).of(code);
        return on(kb, card -> begin(wish, items, sitting, title, card));
    }

    private StartOutcome on(KbId kb, Function<KbCard, StartOutcome> begin) {
        return knowledge
                .find(kb)
                .map(base -> begin.apply(base.card()))
                .orElseGet(StartOutcome.NoSuchKnowledgeBase::new);
    }

    private StartOutcome begin(QuizRequest wish, List<Item> items, AttemptSession sitting, String title, KbCard card) {
        return items.isEmpty()
                ? new StartOutcome.NothingToAsk()
                : begin(Quiz.begin(QuizId.random(random), wish, title, sitting, making.questions(items, card)));
    }

    private StartOutcome begin(Quiz quiz) {
        try {
            Optional<QuizId> exam = exams.on(quiz.sitting().taker(), quiz.wish().kb());
            if (exam.isPresent()) {
                return new StartOutcome.ExamIsOn(exam.get());
            }
            attempts.begin(quiz);
            exams.changed(quiz.sitting().taker());
            return new StartOutcome.UnderWay(quiz.id());
        } catch (StorageFailure failure) {
            return new StartOutcome.NotStored(String.valueOf(failure.getMessage()));
        }
    }

    /** The quiz at that address, an exam whose time is up handed in; empty where there never was one or it has been let go. */
    public Optional<Quiz> find(QuizId id) {
        Instant now = now();
        Optional<Quiz> quiz = attempts.find(id);
        return quiz.filter(found -> found.sitting().isOverdue(now)).isPresent()
                ? change(id, found -> found.submit(now))
                : quiz;
    }

    /**
     * The same for somebody who wants to see it: a person's own quiz is shown to nobody else, a guest's to whoever has its
     * address.
     */
    public Optional<Quiz> find(QuizId id, Taker taker) {
        return find(id).filter(quiz -> quiz.sitting().taker() instanceof Taker.Guest
                || quiz.sitting().taker().equals(taker));
    }

    /** Whether there is a quiz at that address which somebody who signs in took. */
    public boolean isOfAPerson(QuizId id) {
        return attempts.find(id)
                .filter(quiz -> quiz.sitting().taker() instanceof Taker.Person)
                .isPresent();
    }

    /** The exam that keeps that quiz closed: another one on the same knowledge base, which its taker sits at now. */
    public Optional<QuizId> closedBy(Quiz quiz) {
        return exams.on(quiz.sitting().taker(), quiz.wish().kb()).filter(exam -> !exam.equals(quiz.id()));
    }

    /** Makes the quizzes of a guest those of a person. */
    public void carryOver(Taker.Guest guest, Taker.Person person) {
        attempts.of(guest, 0, Integer.MAX_VALUE).forEach(line -> change(line.id(), quiz -> quiz.of(person)));
        exams.changed(person);
    }

    /**
     * Takes an answer: one given twice keeps the first; in an exam the last, as long as its time lasts.
     *
     * @param took how long it took from when the question was shown
     * @param hinted whether a hint was shown before
     * @throws IllegalArgumentException if the answer does not fit the question
     */
    public AnswerOutcome answer(QuizId id, int number, Answer answer, Duration took, boolean hinted) {
        Instant now = now();
        Optional<QuizId> exam = attempts.find(id).flatMap(this::closedBy);
        return exam.<AnswerOutcome>map(AnswerOutcome.ExamIsOn::new)
                .orElseGet(() -> taken(() -> change(
                        id,
                        quiz -> quiz.sitting().isOverdue(now)
                                ? quiz.submit(now)
                                : quiz.answer(number, answer, new AnswerContext(now, took, hinted)))));
    }

    /** Takes back an answer of an exam that is not in yet. */
    public AnswerOutcome withdraw(QuizId id, int number) {
        Instant now = now();
        return taken(
                () -> change(id, quiz -> quiz.sitting().isOverdue(now) ? quiz.submit(now) : quiz.withdraw(number)));
    }

    /** Hands an exam in; what is in already, or is no exam, stays as it is. */
    public AnswerOutcome submit(QuizId id) {
        Instant now = now();
        return taken(() -> change(id, quiz -> quiz.submit(now)));
    }

    /**
     * What somebody took, newest first.
     *
     * @param page from 1; beyond the last page the last is given
     */
    public AttemptPage history(Taker taker, int page) {
        submitOverdue();
        int total = attempts.count(taker);
        int shown = Math.clamp(page, 1, AttemptPage.pages(total));
        return new AttemptPage(attempts.of(taker, (shown - 1) * AttemptPage.SIZE, AttemptPage.SIZE), shown, total);
    }

    /** Hands in every exam whose time is up, whether or not somebody is there. */
    public void submitOverdue() {
        Instant now = now();
        attempts.overdue(now).forEach(id -> change(id, quiz -> quiz.submit(now)));
    }

    /** Lets go of what guests have not used for so long. */
    public void prune(Duration unused) {
        attempts.prune(now().minus(unused));
    }

    private static AnswerOutcome taken(Supplier<Optional<Quiz>> change) {
        try {
            return change.get().<AnswerOutcome>map(AnswerOutcome.Kept::new).orElseGet(AnswerOutcome.NoSuchQuiz::new);
        } catch (StorageFailure failure) {
            return new AnswerOutcome.NotStored(String.valueOf(failure.getMessage()));
        }
    }

    private Optional<Quiz> change(QuizId id, UnaryOperator<Quiz> step) {
        Optional<Quiz> quiz = attempts.change(
                id, step, (before, after) -> AnswerStored.between(before, after).forEach(events::publishEvent));
        quiz.filter(after -> after.sitting().submitted() != null)
                .ifPresent(after -> exams.changed(after.sitting().taker()));
        return quiz;
    }

    /** Starts a quiz of what was missed in that one; empty where nothing was, or there is no such quiz. */
    public Optional<StartOutcome> retryMissed(QuizId id, Taker taker) {
        return find(id).flatMap(quiz -> quiz.retry(QuizId.random(random), taker, now()))
                .map(this::begin);
    }

    /** What can be asked of a knowledge base. May take a second on first use. */
    public Offer offer(KbCard card) {
        return making.offer(card);
    }

    /** A seed that nobody can foresee. */
    public long freshSeed() {
        return random.nextLong();
    }

    /** To the millisecond, which every store keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
