package org.quadrivia.quiz.lesson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.AskedFacts;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.MissedFacts;
import org.springframework.stereotype.Service;

/**
 * Divides a knowledge base into chapters and starts lessons. Lessons are quizzes, so their answers count like any others.
 *
 * <p>Methods throw {@link org.quadrivia.storage.StorageFailure} if the database fails.
 */
@Service
public class Lessons {
    /** The maximum number of facts in a lesson. */
    static final int LESSON = 8;

    /** A lesson on a chapter with fewer facts continues with the next chapters on the same topic. */
    private static final int LEAST = 4;

    private final Knowledge knowledge;
    private final Questions questions;
    private final Quizzes quizzes;
    private final Optional<AskedFacts> askedFacts;

    /** @param askedFacts empty if there are no accounts */
    Lessons(Knowledge knowledge, Questions questions, Quizzes quizzes, Optional<AskedFacts> askedFacts) {
        this.knowledge = knowledge;
        this.questions = questions;
        this.quizzes = quizzes;
        this.askedFacts = askedFacts;
    }

    /** Returns whether there are accounts, which remember the facts that people have learned. */
    public boolean areRemembered() {
        return askedFacts.isPresent();
    }

    /**
     * Returns the course of a knowledge base; empty if it is not served. May take a second on first use.
     *
     * @param taker empty for a new visitor
     */
    public Optional<Course> course(KbId kb, Optional<Taker> taker) {
        return knowledge
                .find(kb)
                .flatMap(base -> questions
                        .bank(kb)
                        .map(bank -> course(
                                base,
                                bank,
                                new LessonFacts(bank),
                                history(kb, taker).known())));
    }

    private Course course(KnowledgeBase base, Bank bank, LessonFacts askable, Set<FactId> known) {
        KbCard card = base.card();
        List<Chapter> chapters = new ArrayList<>();
        Set<FactId> placed = new HashSet<>();
        List<Objective> objectives = bank.objectives().all();
        CourseOrder order = new CourseOrder(objectives, askable, questions::subjects, card.topics(), base.timeline());
        for (Objective objective : order.sorted(objectives)) {
            List<FactId> facts = askable.askableEasiestFirst(objective.facts());
            add(
                    facts,
                    known,
                    chapters,
                    count -> new Chapter(
                            Optional.of(objective.id()),
                            objective.sentence(),
                            order.topic(objective),
                            facts,
                            count,
                            objective.passages(),
                            objective.unasked(fact -> !askable.itemsAbout(fact).isEmpty())));
            placed.addAll(facts);
        }
        if (chapters.isEmpty()) {
            for (Topic topic : card.topics()) {
                List<FactId> facts = askable.askableEasiestFirst(facts(topic, bank));
                add(facts, known, chapters, count -> Chapter.of(Optional.of(topic.id()), topic.label(), facts, count));
                placed.addAll(facts);
            }
        }
        List<FactId> all = askable.allSortedById();
        List<FactId> rest = all.stream().filter(fact -> !placed.contains(fact)).toList();
        add(rest, known, chapters, count -> Chapter.of(Optional.empty(), "", rest, count));
        return new Course(card, chapters, all.size(), count(all, known));
    }

    /** Adds a chapter on these facts, unless there are none. */
    private static void add(
            List<FactId> facts, Set<FactId> known, List<Chapter> chapters, IntFunction<Chapter> covering) {
        if (!facts.isEmpty()) {
            chapters.add(covering.apply(count(facts, known)));
        }
    }

    private static int count(List<FactId> facts, Set<FactId> known) {
        return (int) facts.stream().filter(known::contains).count();
    }

    private List<FactId> facts(Topic topic, Bank bank) {
        return bank.items().stream()
                .filter(item -> questions.subjects(item).stream().anyMatch(topic.members()::contains))
                .flatMap(item -> item.asks().stream())
                .toList();
    }

    /**
     * The facts that somebody was asked about.
     *
     * @param met the facts asked about, each with the time when it is due again or, for guests, who have no stored memory, with the
     *     time when the quiz began
     * @param known those that the taker has got right at least once
     */
    private record History(Map<FactId, Instant> met, Set<FactId> known) {
        static final History NONE = new History(Map.of(), Set.of());
    }

    /** Returns the facts that somebody was asked about; for guests, those of their last quizzes on this device. */
    private History history(KbId kb, Optional<Taker> taker) {
        return taker.map(known -> switch (known) {
                    case Taker.Person(var person) ->
                        askedFacts
                                .map(facts -> new History(facts.of(person, kb), facts.known(person, kb)))
                                .orElse(History.NONE);
                    case Taker.Guest guest -> history(kb, guest);
                })
                .orElse(History.NONE);
    }

    private History history(KbId kb, Taker.Guest guest) {
        Map<FactId, Instant> met = new HashMap<>();
        Set<FactId> known = new HashSet<>();
        quizzes.history(guest, 1).lines().stream()
                .filter(line -> line.kb().equals(kb) && line.score().isPresent())
                .map(AttemptLine::id)
                .flatMap(id -> quizzes.find(id, guest).stream())
                .forEach(quiz -> quiz.answers().values().forEach(answered -> {
                    answered.item()
                            .asks()
                            .forEach(
                                    fact -> met.putIfAbsent(fact, quiz.sitting().started()));
                    known.addAll(MissedFacts.known(answered.item(), answered.grade()));
                }));
        return new History(met, known);
    }

    /**
     * Starts a lesson on at most {@value #LESSON} facts of a chapter: those that the taker has not got right yet, the new ones
     * first; if there are none, those that are due first.
     *
     * @param subject the learning objective or topic; empty for the facts that belong to none
     */
    public StartOutcome begin(KbId kb, Optional<EntityId> subject, Taker taker) {
        Optional<KnowledgeBase> base = knowledge.find(kb);
        Optional<Bank> bank = questions.bank(kb);
        if (base.isEmpty() || bank.isEmpty()) {
            return new StartOutcome.NoSuchKnowledgeBase();
        }
        LessonFacts askable = new LessonFacts(bank.get());
        History history = history(kb, Optional.of(taker));
        Course course = course(base.get(), bank.get(), askable, history.known());
        return course.chapter(subject)
                .<StartOutcome>map(found ->
                        quizzes.teach(kb, items(facts(found, course, history), askable, base.get()), found.id(), taker))
                .orElseGet(StartOutcome.NothingToAsk::new);
    }

    /** Returns the facts of a lesson that begins with this chapter. */
    private static List<FactId> facts(Chapter chapter, Course course, History history) {
        Set<FactId> facts = new LinkedHashSet<>(open(chapter, history));
        for (Chapter next : course.after(chapter)) {
            if (facts.size() < LEAST && !chapter.isDone() && !next.isDone()) {
                facts.addAll(open(next, history));
            }
        }
        return facts.stream().limit(LESSON).toList();
    }

    /**
     * Returns the facts of a chapter that are still to learn, or all facts if it is done. Those that were asked about longest ago
     * come first.
     */
    private static List<FactId> open(Chapter chapter, History history) {
        return chapter.facts().stream()
                .sorted(Comparator.comparing((FactId fact) -> history.known().contains(fact))
                        .thenComparing(fact -> history.met().getOrDefault(fact, Instant.MIN)))
                .limit(chapter.isDone() ? LESSON : chapter.facts().size() - chapter.covered())
                .toList();
    }

    private static List<Item> items(List<FactId> facts, LessonFacts askable, KnowledgeBase base) {
        List<String> source = facts.isEmpty()
                ? List.of()
                : base.passages().stream().map(passage -> passage.id().iri()).collect(Collectors.toList());
        return LessonPlan.of(facts, askable, source);
    }

    /** Sums up a lesson of this taker; empty if there is no such lesson, or it is not finished. */
    public Optional<LessonSummary> summary(QuizId id, Taker taker) {
        return quizzes.find(id, taker)
                .filter(quiz -> quiz.isLesson() && quiz.finished())
                .filter(quiz -> quiz.sitting().taker().equals(taker))
                .map(LessonSummary::of);
    }
}
