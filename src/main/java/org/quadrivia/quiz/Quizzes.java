package org.quadrivia.quiz;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Item;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.help.Aid;
import org.quadrivia.quiz.help.Hint;
import org.quadrivia.quiz.help.ShownHints;
import org.quadrivia.storage.StorageFailure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Manages quizzes, both unfinished and finished. An answer is stored before the taker sees whether it is right; if a question is
 * answered twice, the first answer stays. Safe for use by many threads.
 *
 * <p>Long because all ways to start, answer and find a quiz obey the same rules about exams and storage.
 */
@Service
public class Quizzes {
    /** A multiple of all numbers up to 16. */
    private static final int SEEDS_IN_TURN = 720_720;

    private static final int OFFERED = 3;
    private static final Duration OFFERED_FOR = Duration.ofDays(30);
    private static final int MAX_UNFINISHED = 50;
    /** A practice quiz prefers items that the taker was not asked in this time, as study does. */
    private static final Duration LATELY = Duration.ofDays(14);
    /** So many of the taker's last quizzes are looked at for it. */
    private static final int LAST_QUIZZES = 8;

    private final Knowledge knowledge;
    private final QuizMaking making;
    private final Attempts attempts;
    private final Exams exams;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final ShownHints hints = new ShownHints();
    private final AtomicInteger seeds = new AtomicInteger();

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

    /** Starts a quiz. It is shorter than requested if the knowledge base has no more to ask. */
    public StartOutcome start(QuizRequest request, AttemptTerms terms, Taker taker) {
        return start(request, terms, taker, Set.of());
    }

    /**
     * @param seen the ids of the items that the taker has just seen with their answers; the quiz leaves out these items and those
     *     that they give away
     */
    public StartOutcome start(QuizRequest request, AttemptTerms terms, Taker taker, Set<String> seen) {
        return on(request.kb(), card -> {
            List<Item> items = knowledge
                    .find(request.kb())
                    .map(base -> making.items(request, base, terms.mode(), seen, lately(request.kb(), taker)))
                    .orElse(List.of());
            return begin(request, items, AttemptSession.begin(terms, taker, now()), card.title(), card);
        });
    }

    /** Returns the ids of the items on a knowledge base that the taker's last quizzes of the last days asked. */
    private Set<String> lately(KbId kb, Taker taker) {
        Instant since = now().minus(LATELY);
        return attempts.of(taker, 0, LAST_QUIZZES).stream()
                .filter(line -> line.kb().equals(kb) && line.started().isAfter(since))
                .flatMap(line -> attempts.find(line.id()).stream())
                .flatMap(quiz -> quiz.answers().values().stream())
                .map(answered -> answered.item().id())
                .collect(Collectors.toSet());
    }

    /**
     * Starts a quiz of these items, in this order.
     *
     * @param items items of that knowledge base, at most {@value QuizRequest#MAX_LENGTH}
     */
    public StartOutcome start(KbId kb, List<Item> items, AttemptTerms terms, Taker taker) {
        int length = Math.clamp(items.size(), 1, QuizRequest.MAX_LENGTH);
        QuizRequest request = new QuizRequest(kb, length, Set.of(), null, freshSeed());
        return on(kb, card -> begin(request, items, AttemptSession.begin(terms, taker, now()), card.title(), card));
    }

    /** Starts a practice quiz of one item of the bank; there is nothing to ask if the bank no longer has an item with that id. */
    public StartOutcome startOne(KbId kb, String item, Taker taker) {
        return start(kb, making.item(kb, item).stream().toList(), AttemptTerms.PRACTICE, taker);
    }

    /**
     * Starts a lesson of these items, in this order. Facts are read before they are asked for the first time, and what is missed
     * comes back before the end. See {@link ReadFirst}.
     *
     * @param items items of that knowledge base, at most {@value QuizRequest#MAX_LENGTH}
     * @param subject the learning objective or topic that the lesson teaches; empty if there is none
     */
    public StartOutcome teach(KbId kb, List<Item> items, Optional<EntityId> subject, Taker taker) {
        int length = Math.clamp(items.size(), 1, QuizRequest.MAX_LENGTH);
        Set<EntityId> topics = subject.map(Set::of).orElse(Set.of());
        QuizRequest request = new QuizRequest(kb, length, topics, null, freshSeed(), true);
        AttemptTerms terms = new AttemptTerms(Mode.REVIEW, null);
        return on(kb, card -> begin(request, items, AttemptSession.begin(terms, taker, now()), card.title(), card));
    }

    /** Starts an attempt at the named quiz with the given code and title, with these items in this order. */
    public StartOutcome start(
            KbId kb, QuizCode code, String title, List<Item> items, AttemptTerms terms, Taker taker, long seed) {
        QuizRequest request = new QuizRequest(kb, Math.max(1, items.size()), Set.of(), null, seed);
        AttemptSession sitting = AttemptSession.begin(terms, taker, now()).of(code);
        return on(kb, card -> begin(request, items, sitting, title, card));
    }

    /** Starts an attempt at the named quiz with the given code and title for an assignment, with these items in this order. */
    public StartOutcome start(
            KbId kb, QuizCode code, String title, List<Item> items, AssignmentTerms terms, Taker taker, long seed) {
        QuizRequest request = new QuizRequest(kb, Math.max(1, items.size()), Set.of(), null, seed);
        AttemptSession sitting = AttemptSession.begin(terms, code, taker, now());
        return on(kb, card -> begin(request, items, sitting, title, card));
    }

    /**
     * Sets from when the results of an exam for an assignment are shown, at once if that time has passed or is null. Results that are
     * shown already stay so.
     */
    public void showResultsFrom(QuizId id, @Nullable Instant time) {
        Instant now = now();
        change(id, quiz -> {
            Quiz changed = quiz.resultsFrom(time);
            return changed.sitting().isOverdue(now) ? changed.submit(now) : changed;
        });
    }

    private StartOutcome on(KbId kb, Function<KbCard, StartOutcome> begin) {
        return knowledge
                .find(kb)
                .map(base -> begin.apply(base.card()))
                .orElseGet(StartOutcome.NoSuchKnowledgeBase::new);
    }

    private StartOutcome begin(
            QuizRequest request, List<Item> items, AttemptSession sitting, String title, KbCard card) {
        return items.isEmpty()
                ? new StartOutcome.NothingToAsk()
                : begin(Quiz.begin(QuizId.random(random), request, title, sitting, making.questions(items, card)));
    }

    private StartOutcome begin(Quiz quiz) {
        try {
            Optional<QuizId> exam =
                    exams.on(quiz.sitting().taker(), quiz.request().kb());
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

    /**
     * Finds a quiz, and hands it in first if it is an exam whose time is up. Empty if the quiz never existed or has been
     * deleted.
     */
    public Optional<Quiz> find(QuizId id) {
        Instant now = now();
        Optional<Quiz> quiz = attempts.find(id);
        return quiz.filter(found -> found.sitting().isOverdue(now)).isPresent()
                ? change(id, found -> found.submit(now))
                : quiz;
    }

    /**
     * Finds a quiz for a viewer. A person's quiz is shown only to that person. A guest's quiz is shown only to that guest until
     * it is finished, then to anybody who has its address.
     */
    public Optional<Quiz> find(QuizId id, Taker taker) {
        return find(id).filter(quiz -> quiz.sitting().taker().equals(taker)
                || quiz.sitting().taker() instanceof Taker.Guest && quiz.finished());
    }

    /** Returns whether there is a quiz with the given id that belongs to a person, not to a guest. */
    public boolean isOfAPerson(QuizId id) {
        return attempts.find(id)
                .filter(quiz -> quiz.sitting().taker() instanceof Taker.Person)
                .isPresent();
    }

    /**
     * Returns the exam that keeps the quiz closed: an unfinished exam of the same taker on the same knowledge base.
     */
    public Optional<QuizId> closedBy(Quiz quiz) {
        return exams.on(quiz.sitting().taker(), quiz.request().kb()).filter(exam -> !exam.equals(quiz.id()));
    }

    /** Transfers a guest's quizzes to a person. */
    public void carryOver(Taker.Guest guest, Taker.Person person) {
        attempts.of(guest, 0, Integer.MAX_VALUE).forEach(line -> change(line.id(), quiz -> quiz.of(person)));
        exams.changed(person);
    }

    /**
     * Stores an answer. If a question is answered twice, the first answer stays; in an exam the last one counts while there
     * is time. If the mode asks missed facts again, questions about what the answer missed are added at the end of the quiz.
     *
     * @param took the time from when the question was shown to the answer
     * @param read whether the taker has just read what the question asks
     * @throws IllegalArgumentException if the answer does not fit the question
     */
    public AnswerOutcome answer(QuizId id, int number, Answer answer, Duration took, boolean read) {
        Instant now = now();
        Optional<QuizId> exam = attempts.find(id).flatMap(this::closedBy);
        return exam.<AnswerOutcome>map(AnswerOutcome.ExamIsOn::new)
                .orElseGet(() -> outcome(() -> change(
                        id,
                        quiz -> quiz.sitting().isOverdue(now)
                                ? quiz.submit(now)
                                : answer(
                                        quiz, number, answer, new AnswerContext(now, took, aid(quiz, number, read))))));
    }

    private Aid aid(Quiz quiz, int number, boolean read) {
        return hints.isShown(asking(quiz, number)) ? Aid.HINT : read ? Aid.READ : Aid.NONE;
    }

    /** Returns the hint at a question; empty in an exam, and if a hint would tell the answer. */
    public Optional<Hint> hint(Quiz quiz, int number) {
        return quiz.sitting().mode().givesFeedbackAtOnce()
                ? Hint.at(quiz.question(number).item(), quiz.id().value())
                : Optional.empty();
    }

    /** Must be called when a hint at a question is shown: an answer to it then counts as helped. */
    public void showHint(Quiz quiz, int number) {
        hints.show(asking(quiz, number));
    }

    /** Returns whether a hint at a question was shown before. */
    public boolean hintIsShown(Quiz quiz, int number) {
        return hints.isShown(asking(quiz, number));
    }

    /** Returns what stays the same if questions before this one are put off: the item, and how often it was answered before. */
    private static String asking(Quiz quiz, int number) {
        String item = quiz.question(number).item().id();
        long before = quiz.answers().values().stream()
                .filter(answered -> answered.item().id().equals(item))
                .count();
        return quiz.id() + " " + item + " " + before;
    }

    /** Puts a question off to the end of a quiz, unrated. A question that cannot be put off stays where it is. */
    public AnswerOutcome putOff(QuizId id, int number) {
        Optional<QuizId> exam = attempts.find(id).flatMap(this::closedBy);
        return exam.<AnswerOutcome>map(AnswerOutcome.ExamIsOn::new)
                .orElseGet(() -> outcome(() -> change(id, quiz -> quiz.putOff(number))));
    }

    /**
     * Stores an answer that was given without a connection, by the same rules as any other: it is graded here, and if the question has
     * an answer already, that one stays. Sending it again changes nothing.
     *
     * @throws IllegalArgumentException if the answer does not fit the question
     * @throws IndexOutOfBoundsException if there is no question with that number
     */
    public AnswerOutcome answerLate(QuizId id, int number, LateAnswer late) {
        Instant now = now();
        Optional<QuizId> exam = attempts.find(id).flatMap(this::closedBy);
        return exam.<AnswerOutcome>map(AnswerOutcome.ExamIsOn::new)
                .orElseGet(() -> outcome(() ->
                        change(id, quiz -> quiz.mayBeKeptOnDevice() ? answerLate(quiz, number, late, now) : quiz)));
    }

    private Quiz answerLate(Quiz quiz, int number, LateAnswer late, Instant now) {
        Aid aid = aid(quiz, number, late.read());
        return answer(quiz, number, late.answer(), new AnswerContext(late.at(quiz, now), late.took(), aid));
    }

    private Quiz answer(Quiz quiz, int number, Answer answer, AnswerContext given) {
        Quiz answered = quiz.answer(number, answer, given);
        if (answered.equals(quiz) || !quiz.sitting().mode().asksMissedAgain()) {
            return answered;
        }
        return knowledge
                .find(quiz.request().kb())
                .map(base -> answered.followedBy(making.again(answered, number, base.card())))
                .orElse(answered);
    }

    /** Withdraws an answer in an exam that is not handed in yet. */
    public AnswerOutcome withdraw(QuizId id, int number) {
        Instant now = now();
        return outcome(
                () -> change(id, quiz -> quiz.sitting().isOverdue(now) ? quiz.submit(now) : quiz.withdraw(number)));
    }

    /** Hands in an exam. A quiz that is not an exam, or is handed in already, stays as it is. */
    public AnswerOutcome submit(QuizId id) {
        Instant now = now();
        return outcome(() -> change(id, quiz -> quiz.submit(now)));
    }

    /**
     * Returns a page of what somebody took, newest first.
     *
     * @param page the page number, from 1; a number beyond the last page gives the last page
     */
    public AttemptPage history(Taker taker, int page) {
        submitOverdue();
        int total = attempts.count(taker);
        int shown = Math.clamp(page, 1, AttemptPage.pages(total));
        return new AttemptPage(attempts.of(taker, (shown - 1) * AttemptPage.SIZE, AttemptPage.SIZE), shown, total);
    }

    /**
     * Returns what a taker can continue: exams first, then newest first, at most {@value #OFFERED}. Left out are quizzes that
     * began more than 30 days ago, and those that an exam keeps closed.
     */
    public List<AttemptLine> unfinished(Taker taker) {
        Instant now = now();
        return attempts.unfinished(taker, now.minus(OFFERED_FOR), MAX_UNFINISHED).stream()
                .filter(line -> line.ends() == null || now.isBefore(line.ends()))
                .filter(line -> exams.on(taker, line.kb()).orElse(line.id()).equals(line.id()))
                .limit(OFFERED)
                .toList();
    }

    /** Hands in every exam whose time is up, whether or not its taker is online, and shows results that were held back until now. */
    public void submitOverdue() {
        Instant now = now();
        attempts.overdue(now).forEach(id -> change(id, quiz -> quiz.submit(now)));
    }

    /** Deletes the quizzes of guests that have not been used for the given time. */
    public void prune(Duration unused) {
        attempts.prune(now().minus(unused));
    }

    private static AnswerOutcome outcome(Supplier<Optional<Quiz>> change) {
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

    /**
     * Starts a quiz of the questions that were missed in the given quiz; empty if none was missed or the quiz does not exist.
     */
    public Optional<StartOutcome> retryMissed(QuizId id, Taker taker) {
        return find(id).flatMap(quiz -> quiz.retry(QuizId.random(random), taker, now()))
                .map(this::begin);
    }

    /**
     * Starts a lesson on the questions that were missed in the given quiz: what they ask is read before they are asked again. Empty
     * if none was missed or the quiz does not exist.
     */
    public Optional<StartOutcome> learnMissed(QuizId id, Taker taker) {
        return find(id).filter(quiz -> !quiz.missed().isEmpty())
                .map(quiz -> teach(
                        quiz.request().kb(),
                        making.inOrder(
                                quiz.request().kb(),
                                quiz.missed().stream()
                                        .map(number -> quiz.question(number).item())
                                        .distinct()
                                        .toList()),
                        Optional.empty(),
                        taker));
    }

    /** Returns which questions a knowledge base offers. The first call may take a second. */
    public AvailableQuestions offer(KbCard card) {
        return making.offer(card);
    }

    /** Returns which questions a knowledge base offers; empty if that is not known yet. Never waits for a bank. */
    public Optional<AvailableQuestions> offerIfReady(KbCard card) {
        return making.offerIfReady(card);
    }

    /**
     * Returns how the questions of a finished quiz about each learning objective were answered: first those of which something
     * was
     * missed. Empty if the knowledge base has no objectives.
     */
    public List<ObjectiveResult> objectives(Quiz quiz) {
        return making.objectives(quiz);
    }

    /**
     * Returns the learning objectives about which a knowledge base has items; none if the knowledge base declares no objectives
     * or is not served.
     */
    public Objectives objectives(KbId kb) {
        return making.objectives(kb);
    }

    /**
     * Returns a seed that nobody can predict. Successive seeds leave successive remainders if divided by a number up to 16, so
     * that quizzes that begin one after the other leave out different learning objectives.
     */
    public long freshSeed() {
        return random.nextLong(Long.MAX_VALUE / SEEDS_IN_TURN) * SEEDS_IN_TURN
                + Math.floorMod(seeds.getAndIncrement(), SEEDS_IN_TURN);
    }

    /** Returns the current time to the millisecond, the precision that every store keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
