package org.quadrivia.quiz.lesson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.LearnedFacts;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.springframework.stereotype.Service;

/**
 * The service through which people learn: it divides a knowledge base into chapters and starts lessons. Lessons are quizzes, so their
 * answers count like any others.
 *
 * <p>Methods throw {@link org.quadrivia.storage.StorageFailure} if the database fails.
 */
@Service
public class Lessons {
    /** The largest number of facts that a lesson teaches. */
    static final int LESSON = 8;

    private final Knowledge knowledge;
    private final Questions questions;
    private final Quizzes quizzes;
    private final Optional<LearnedFacts> learned;

    /** @param learned empty if there are no accounts */
    Lessons(Knowledge knowledge, Questions questions, Quizzes quizzes, Optional<LearnedFacts> learned) {
        this.knowledge = knowledge;
        this.questions = questions;
        this.quizzes = quizzes;
        this.learned = learned;
    }

    /** Returns whether there are accounts, which remember what was learned. */
    public boolean areRemembered() {
        return learned.isPresent();
    }

    /**
     * Returns what can be learned of a knowledge base; empty if it is not served. May take a second on first use.
     *
     * @param taker empty for somebody who is here for the first time
     */
    public Optional<Course> course(KbId kb, Optional<Taker> taker) {
        return knowledge
                .find(kb)
                .flatMap(base -> questions
                        .bank(kb)
                        .map(bank -> course(
                                base.card(),
                                bank,
                                new AskableFacts(bank),
                                met(kb, taker).keySet())));
    }

    private Course course(KbCard card, Bank bank, AskableFacts askable, Set<FactId> met) {
        List<Chapter> chapters = new ArrayList<>();
        Set<FactId> placed = new HashSet<>();
        for (Objective objective : bank.objectives().all()) {
            add(
                    Optional.of(objective.id()),
                    objective.sentence(),
                    askable.inOrder(objective.facts()),
                    objective.passages(),
                    met,
                    chapters);
            placed.addAll(objective.facts());
        }
        if (chapters.isEmpty()) {
            for (Topic topic : card.topics()) {
                List<FactId> facts = askable.inOrder(facts(topic, bank));
                add(Optional.of(topic.id()), topic.label(), facts, List.of(), met, chapters);
                placed.addAll(facts);
            }
        }
        List<FactId> all = askable.all();
        List<FactId> rest = all.stream().filter(fact -> !placed.contains(fact)).toList();
        add(Optional.empty(), "", rest, List.of(), met, chapters);
        return new Course(card, chapters, all.size(), count(all, met));
    }

    private static void add(
            Optional<EntityId> id,
            String title,
            List<FactId> facts,
            List<Passage> passages,
            Set<FactId> met,
            List<Chapter> chapters) {
        if (!facts.isEmpty()) {
            chapters.add(new Chapter(id, title, facts, count(facts, met), passages));
        }
    }

    private static int count(List<FactId> facts, Set<FactId> met) {
        return (int) facts.stream().filter(met::contains).count();
    }

    private List<FactId> facts(Topic topic, Bank bank) {
        return bank.items().stream()
                .filter(item -> questions.subjects(item).stream().anyMatch(topic.members()::contains))
                .flatMap(item -> item.asks().stream())
                .toList();
    }

    /**
     * Returns the facts that somebody has been asked about, with when each is due again; for guests, who have no memory, those of
     * their latest quizzes on this device, with when that was.
     */
    private Map<FactId, Instant> met(KbId kb, Optional<Taker> taker) {
        return taker.map(known -> switch (known) {
                    case Taker.Person(var person) ->
                        learned.map(facts -> facts.of(person, kb)).orElseGet(Map::of);
                    case Taker.Guest guest -> met(kb, guest);
                })
                .orElseGet(Map::of);
    }

    private Map<FactId, Instant> met(KbId kb, Taker.Guest guest) {
        Map<FactId, Instant> met = new HashMap<>();
        quizzes.history(guest, 1).lines().stream()
                .filter(line -> line.kb().equals(kb) && line.score().isPresent())
                .map(AttemptLine::id)
                .flatMap(id -> quizzes.find(id, guest).stream())
                .forEach(quiz -> quiz.answers().values().stream()
                        .flatMap(answered -> answered.item().asks().stream())
                        .forEach(fact -> met.putIfAbsent(fact, quiz.sitting().started())));
        return met;
    }

    /**
     * Starts a lesson on at most {@value #LESSON} facts of a chapter: those that the taker has not met, or else those that are due
     * first.
     *
     * @param subject the learning objective or topic; empty for the facts that belong to none
     */
    public StartOutcome begin(KbId kb, Optional<EntityId> subject, Taker taker) {
        Optional<KnowledgeBase> base = knowledge.find(kb);
        Optional<Bank> bank = questions.bank(kb);
        if (base.isEmpty() || bank.isEmpty()) {
            return new StartOutcome.NoSuchKnowledgeBase();
        }
        AskableFacts askable = new AskableFacts(bank.get());
        Map<FactId, Instant> met = met(kb, Optional.of(taker));
        Course course = course(base.get().card(), bank.get(), askable, met.keySet());
        return course.chapter(subject)
                .<StartOutcome>map(
                        found -> quizzes.teach(kb, items(found, askable, met, base.get()), found.id(), taker))
                .orElseGet(StartOutcome.NothingToAsk::new);
    }

    private static List<Item> items(
            Chapter chapter, AskableFacts askable, Map<FactId, Instant> met, KnowledgeBase base) {
        List<FactId> facts = chapter.facts().stream()
                .sorted(Comparator.comparing((FactId fact) -> met.getOrDefault(fact, Instant.MIN)))
                .limit(
                        chapter.isDone()
                                ? LESSON
                                : Math.min(LESSON, chapter.facts().size() - chapter.met()))
                .toList();
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
