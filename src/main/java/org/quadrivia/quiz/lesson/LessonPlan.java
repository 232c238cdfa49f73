package org.quadrivia.quiz.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.AskedObjective;
import org.quadrivia.question.Item;
import org.quadrivia.question.PassageRef;
import org.quadrivia.quiz.ReadFirst;
import org.quadrivia.quiz.assembly.QuizAssembler;

/**
 * Plans the questions of a lesson. First come questions about each fact in an easy form, in the order of the source, so that
 * learners read together what the source says together. Then come harder questions about the facts that have some. Among the
 * questions after one reading, and among the harder ones, a question that gives another one away comes after it. A pure function.
 */
final class LessonPlan {
    private LessonPlan() {}

    /**
     * Returns the questions without duplicates.
     *
     * @param wanted the facts that the lesson teaches, a few that can be asked about
     * @param source the IRIs of the passages in the order of the source
     */
    static List<Item> of(List<FactId> wanted, LessonFacts askable, List<String> source) {
        List<FactId> facts =
                wanted.stream().map(askable::representative).distinct().toList();
        List<Item> easy = new ArrayList<>();
        Set<FactId> taught = new HashSet<>();
        for (FactId fact : facts) {
            if (!taught.contains(fact)) {
                easy(fact, facts, askable).ifPresent(item -> {
                    easy.add(item);
                    taught.addAll(askable.factsOf(item));
                });
            }
        }
        easy.sort(Comparator.comparingInt(item -> place(item, source)));
        List<Item> plan = new ArrayList<>();
        ReadFirst.steps(easy).forEach(step -> plan.addAll(QuizAssembler.inOrder(step, askable.bank())));
        List<Item> hardOnes = new ArrayList<>();
        Set<FactId> tested = new HashSet<>();
        for (Item item : easy) {
            for (FactId fact : askable.factsOf(item)) {
                if (tested.add(fact)) {
                    harder(fact, item, taught, askable)
                            .filter(hard -> !plan.contains(hard) && !hardOnes.contains(hard))
                            .ifPresent(hard -> {
                                hardOnes.add(hard);
                                tested.addAll(askable.factsOf(hard));
                            });
                }
            }
        }
        plan.addAll(QuizAssembler.inOrder(hardOnes, askable.bank()));
        return plan;
    }

    /** Returns the item that asks about as few other facts as possible and, if possible, only about facts of the lesson. */
    private static Optional<Item> easy(FactId fact, List<FactId> lesson, LessonFacts askable) {
        return askable.itemsAbout(fact).stream()
                .min(Comparator.comparing((Item item) -> !lesson.containsAll(askable.factsOf(item)))
                        .thenComparing(item -> !LessonFacts.needsOnlyRecognition(item))
                        .thenComparing(item -> askable.factsOf(item).size()));
    }

    /** Returns the hardest item about the fact that has another form and asks only about facts that were taught. */
    private static Optional<Item> harder(FactId fact, Item than, Set<FactId> taught, LessonFacts askable) {
        return askable.itemsAbout(fact).stream()
                .filter(item -> !item.form().equals(than.form()) && item.difficulty() > than.difficulty())
                .filter(item -> taught.containsAll(askable.factsOf(item)))
                .max(Comparator.comparing((Item item) -> !AskedObjective.isWeak(item.family()))
                        .thenComparingDouble(Item::difficulty)
                        .thenComparing(Item::id));
    }

    private static int place(Item item, List<String> source) {
        return item.passages().stream()
                .map(PassageRef::id)
                .mapToInt(source::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
