package org.quadrivia.study;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.assembly.QuizAssembler;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.study.scheduling.Scheduler;
import org.springframework.stereotype.Service;

/**
 * The service through which people study: it finds what is due and starts quizzes about it. {@link MemoryUpdater} handles the answers
 * like any others.
 *
 * <p>Methods that read or write throw {@link org.quadrivia.storage.StorageFailure} if the database fails.
 */
@Service
@ConditionalOnStorage
public class StudyService {
    /** The maximum number of questions in one go. After them, learners see how far they are. */
    static final int SESSION = 20;

    /** The maximum number of planned items from which a session is chosen, so that none gives another away. */
    private static final int MAX_CANDIDATES = 40;

    /** The number of times that two things were taken for each other before this is called a confusion and not a slip. */
    static final int MIXED_UP = 2;

    /** The time for which a learner presumably remembers an item word for word. */
    private static final Duration LATELY = Duration.ofDays(14);

    /** The number of times in a row that a fact must be known for its confusions to be over. */
    static final int TOLD_APART = 3;

    private final Storage storage;
    private final Memories memories;
    private final SchedulerFactory schedulers;
    private final Knowledge knowledge;
    private final Questions questions;
    private final Quizzes quizzes;
    private final Clock clock;

    StudyService(
            Storage storage,
            Memories memories,
            SchedulerFactory schedulers,
            Knowledge knowledge,
            Questions questions,
            Quizzes quizzes,
            Clock clock) {
        this.storage = storage;
        this.memories = memories;
        this.schedulers = schedulers;
        this.knowledge = knowledge;
        this.questions = questions;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /** Returns a learner's day with a knowledge base; empty if it is not served. May take a second on first use. */
    public Optional<StudyDay> today(Person person, KbId kb) {
        LearnerClock day = new LearnerClock(person.zone(), clock.instant());
        return knowledge
                .find(kb)
                .map(KnowledgeBase::card)
                .flatMap(card ->
                        questions.bank(kb).map(bank -> storage.read(() -> today(person.id(), card, bank, day))));
    }

    private StudyDay today(PersonId person, KbCard card, Bank bank, LearnerClock day) {
        QuestionForms forms = QuestionForms.of(bank)
                .after(memories.log(person, Optional.of(card.id()), day.now().minus(LATELY)));
        List<FactMemory> all = memories.of(person, card.id());
        List<FactMemory> known = forms.once(all);
        StudySettings settings = memories.settings(person).orElse(StudySettings.DEFAULT);
        Scheduler scheduler = schedulers.of(person, settings);
        List<Review> log = memories.log(person, Optional.empty(), day.start());
        DayPlan.Done done = done(log, card.id());
        DayPlan plan = DayPlan.of(forms, bank.objectives(), known, settings, done, day, scheduler);
        List<Item> session = session(plan.all(), bank);
        DayPlan.Done again = new DayPlan.Done(done.reviews(), 0);
        List<DueFact> more = session.isEmpty()
                ? DayPlan.of(forms, bank.objectives(), known, settings, again, day, scheduler)
                        .fresh()
                : List.of();
        List<FactMemory> askable = known.stream()
                .filter(one -> !forms.asking(one.fact()).isEmpty())
                .toList();
        return new StudyDay(
                card,
                day,
                plan,
                session,
                session(plan.soon(), bank),
                session(more, bank),
                settings,
                ReviewedAnswers.count(log),
                (int) known.stream().filter(FactMemory::wasAsked).count(),
                Attainment.of(bank, forms, RememberedFacts.of(known, scheduler, day.now())),
                Forecast.of(askable, plan.beyond(), day),
                leeches(known, forms),
                confusions(person, card.id(), all));
    }

    private static DayPlan.Done done(List<Review> log, KbId kb) {
        List<Review> here =
                log.stream().filter(review -> review.kb().equals(kb)).toList();
        int fresh = (int) here.stream().filter(Review::first).count();
        int reviews = (int) here.stream().filter(Review::afterDays).count();
        return new DayPlan.Done(reviews, fresh);
    }

    private static List<StudyDay.Leech> leeches(List<FactMemory> known, QuestionForms forms) {
        return known.stream()
                .filter(FactMemory::isLeech)
                .sorted(Comparator.comparingInt(
                                (FactMemory one) -> -one.memory().lapses())
                        .thenComparing(one -> one.fact().hex()))
                .map(one -> new StudyDay.Leech(
                        one,
                        forms.asking(one.fact()).stream()
                                .findFirst()
                                .map(Item::passages)
                                .orElse(List.of())))
                .toList();
    }

    private List<Confusion> confusions(PersonId person, KbId kb, List<FactMemory> known) {
        return open(memories.confusions(person, kb), known);
    }

    /**
     * Returns the confusions that are not over.
     *
     * @param known all that the person remembers of the knowledge base
     */
    static List<Confusion> open(List<Confusion> confusions, List<FactMemory> known) {
        Map<FactId, FactMemory> byFact =
                known.stream().collect(Collectors.toMap(FactMemory::fact, Function.identity()));
        return confusions.stream()
                .filter(confusion -> confusion.times() >= MIXED_UP)
                .filter(confusion -> Optional.ofNullable(byFact.get(confusion.fact()))
                        .filter(one -> one.rightRun() < TOLD_APART)
                        .isPresent())
                .toList();
    }

    /** Returns the latest session that this person began to answer and can continue; empty if there is none. */
    public Optional<QuizId> unfinished(PersonId person, KbId kb) {
        return quizzes.unfinished(new Taker.Person(person)).stream()
                .filter(line -> line.kb().equals(kb) && line.mode() == Mode.REVIEW && line.answered() > 0)
                .map(AttemptLine::id)
                .findFirst();
    }

    /** Starts a quiz of what is due and new, at most {@value #SESSION} questions. */
    public StartOutcome begin(Person person, KbId kb) {
        return today(person, kb)
                .map(day -> start(person, kb, day.session()))
                .orElseGet(StartOutcome.NoSuchKnowledgeBase::new);
    }

    /** Starts a quiz of new facts beyond the daily number. */
    public StartOutcome learnMore(Person person, KbId kb) {
        return today(person, kb)
                .map(day -> start(person, kb, day.newItems()))
                .orElseGet(StartOutcome.NoSuchKnowledgeBase::new);
    }

    /** Sums up a session of this person; empty if there is no such session, or it is not finished. */
    public Optional<SessionSummary> summary(Person person, QuizId id) {
        return quizzes.find(id, new Taker.Person(person.id()))
                .filter(quiz -> quiz.sitting().mode() == Mode.REVIEW && !quiz.isLesson() && quiz.finished())
                .map(quiz -> storage.read(() -> summary(person.id(), quiz)));
    }

    private SessionSummary summary(PersonId person, Quiz quiz) {
        KbId kb = quiz.request().kb();
        List<Review> log = memories.log(person, Optional.of(kb), quiz.sitting().started()).stream()
                .filter(review -> review.attempt().equals(quiz.id()))
                .toList();
        List<FactId> facts = log.stream().map(Review::fact).distinct().toList();
        return SessionSummary.of(quiz, log, memories.of(person, kb, facts));
    }

    /** Starts a quiz of what is due within minutes, so that nobody has to wait for it. */
    public StartOutcome repeatNow(Person person, KbId kb) {
        return today(person, kb)
                .map(day -> start(person, kb, day.dueSoon()))
                .orElseGet(StartOutcome.NoSuchKnowledgeBase::new);
    }

    private static List<Item> session(List<DueFact> planned, Bank bank) {
        List<Item> items =
                planned.stream().map(DueFact::item).limit(MAX_CANDIDATES).toList();
        return QuizAssembler.apart(items, bank).stream().limit(SESSION).toList();
    }

    /** Returns what a confused fact's questions say of the two things that were mixed up. */
    public Optional<Difference> difference(Confusion confusion) {
        return questions.bank(confusion.kb()).map(bank -> Difference.of(confusion, bank));
    }

    /** Starts a short quiz about the two confused things only, with another question than the one missed if there is one. */
    public StartOutcome drill(Person person, Confusion confusion) {
        KbId kb = confusion.kb();
        List<FactId> fact = List.of(confusion.fact());
        Set<String> asked = storage.read(() -> memories.of(person.id(), kb, fact)).stream()
                .map(FactMemory::item)
                .collect(Collectors.toSet());
        return questions
                .bank(kb)
                .map(bank -> start(person, kb, new Drill(questions).of(confusion, bank, asked)))
                .orElseGet(StartOutcome.NoSuchKnowledgeBase::new);
    }

    private StartOutcome start(Person person, KbId kb, List<Item> items) {
        return items.isEmpty()
                ? new StartOutcome.NothingToAsk()
                : quizzes.start(kb, items, new AttemptTerms(Mode.REVIEW, null), new Taker.Person(person.id()));
    }

    /** Returns a learner's settings; the defaults if they have none of their own. */
    public StudySettings settings(Person person) {
        return storage.read(() -> memories.settings(person.id()).orElse(StudySettings.DEFAULT));
    }

    /** Stores a learner's settings. They take effect at the next review. */
    public void set(Person person, StudySettings settings) {
        storage.write(() -> {
            memories.setSettings(person.id(), settings);
            return settings;
        });
    }
}
