package org.quadrivia.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;

/**
 * Decides which facts learners read before a question, so that no question tests facts that they have never seen. A pure function
 * of the quiz and of the facts that its taker was asked about before.
 *
 * <p>A question is new if it asks about a fact that no question before it asks about. In a lesson, up to {@value #STEP} consecutive
 * new questions make a step: learners read the facts for all of them before the first. In a study session, learners read the facts
 * before each new question, unless another quiz has asked them about these facts.
 */
public final class ReadFirst {
    /** The maximum number of questions for which learners read at a time. */
    public static final int STEP = 4;

    private ReadFirst() {}

    /**
     * Returns the items whose facts learners read before that question; empty if there is nothing to read.
     *
     * @param known the facts that the taker was asked about before this quiz; not used in a lesson
     */
    public static List<Item> before(Quiz quiz, int number, Set<FactId> known) {
        if (!isTaught(quiz, number, known)) {
            return List.of();
        }
        if (!quiz.isLesson()) {
            return List.of(quiz.question(number).item());
        }
        return steps(run(quiz, number)).stream()
                .filter(step -> step.getFirst() == number)
                .flatMap(step -> step.stream().map(one -> quiz.question(one).item()))
                .toList();
    }

    /** Returns the consecutive new questions of a lesson, divided into steps. */
    public static <T> List<List<T>> steps(List<T> run) {
        int steps = Math.ceilDiv(run.size(), STEP);
        return IntStream.range(0, steps)
                .mapToObj(step -> run.subList(step * run.size() / steps, (step + 1) * run.size() / steps))
                .toList();
    }

    /** Returns whether the taker reads the facts shortly before the question. Such an answer says less than one from memory. */
    public static boolean isTaught(Quiz quiz, int number, Set<FactId> known) {
        if (!quiz.sitting().mode().asksMissedAgain() || number < 1 || number > quiz.planned()) {
            return false;
        }
        Set<FactId> met = IntStream.range(1, number)
                .mapToObj(before -> quiz.question(before).item())
                .map(Item::asks)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        Predicate<FactId> old = quiz.isLesson() ? met::contains : fact -> met.contains(fact) || known.contains(fact);
        return !quiz.question(number).item().asks().stream().allMatch(old);
    }

    /** Returns the numbers of the consecutive new questions of a lesson that include this one. */
    private static List<Integer> run(Quiz lesson, int number) {
        int from = number;
        while (isTaught(lesson, from - 1, Set.of())) {
            from--;
        }
        int to = number;
        while (isTaught(lesson, to + 1, Set.of())) {
            to++;
        }
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
