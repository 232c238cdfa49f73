package org.quadrivia.quiz.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ReadFirst;
import org.quadrivia.quiz.grading.MissedFacts;

/**
 * The result of a finished lesson.
 *
 * @param told the texts that the learner read, in the order of the lesson
 */
public record LessonSummary(Quiz lesson, List<Told> told) {
    public LessonSummary {
        told = List.copyOf(told);
    }

    /**
     * Something that the learner read and was asked about.
     *
     * @param item the item whose explanation the learner read
     * @param outcome the result of the questions about its facts
     */
    public record Told(Item item, Outcome outcome) {}

    /** The result of the questions about something. */
    public enum Outcome {
        /** Right each time. */
        KNOWN,
        /** Missed once or more, and right in the end. */
        RELEARNED,
        /** Missed in the end. */
        MISSED
    }

    /** @param lesson a finished lesson */
    static LessonSummary of(Quiz lesson) {
        List<Told> told = new ArrayList<>();
        Set<FactId> met = new HashSet<>();
        for (int number = 1; number <= lesson.planned(); number++) {
            Item item = lesson.question(number).item();
            if (ReadFirst.isTaught(lesson, number, Set.of()) && met.addAll(item.asks())) {
                told.add(new Told(item, outcome(lesson, Set.copyOf(item.asks()))));
            }
        }
        return new LessonSummary(lesson, told);
    }

    private static Outcome outcome(Quiz lesson, Set<FactId> facts) {
        Set<FactId> ever = new HashSet<>();
        Set<FactId> last = new HashSet<>();
        IntStream.rangeClosed(1, lesson.size())
                .mapToObj(lesson::answered)
                .flatMap(Optional::stream)
                .forEach(answered -> {
                    Set<FactId> missed = MissedFacts.facts(answered.item(), answered.grade());
                    ever.addAll(missed);
                    answered.item().asks().forEach(last::remove);
                    last.addAll(missed);
                });
        if (facts.stream().anyMatch(last::contains)) {
            return Outcome.MISSED;
        }
        return facts.stream().anyMatch(ever::contains) ? Outcome.RELEARNED : Outcome.KNOWN;
    }

    /** Returns the number of texts whose questions had this result. */
    public int count(Outcome outcome) {
        return (int) told.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** Returns the learning objective or topic that the lesson taught; empty if it taught none. */
    public Optional<EntityId> subject() {
        return lesson.request().topics().stream().findFirst();
    }
}
