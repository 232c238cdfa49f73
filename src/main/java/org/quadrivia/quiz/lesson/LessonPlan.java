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
 * The questions of a lesson: first each fact in an easy form, in the order of the source, so that what is read together is said
 * together; then those that can be asked in a harder form, in that form. Of the questions that follow one reading, and of the harder
 * ones, those that give others away come after them. A pure function.
 */
final class LessonPlan {
    private LessonPlan() {}

    /**
     * Returns the questions, no item twice.
     *
     * @param wanted what the lesson teaches, a few facts that can be asked
     * @param source the IRIs of the passages in the order of the source
     */
    static List<Item> of(List<FactId> wanted, AskableFacts askable, List<String> source) {
        List<FactId> facts = wanted.stream().map(askable::one).distinct().toList();
        List<Item> easy = new ArrayList<>();
        Set<FactId> taught = new HashSet<>();
        for (FactId fact : facts) {
            if (!taught.contains(fact)) {
                easy(fact, facts, askable).ifPresent(item -> {
                    easy.add(item);
                    taught.addAll(askable.asks(item));
                });
            }
        }
        easy.sort(Comparator.comparingInt(item -> place(item, source)));
        List<Item> plan = new ArrayList<>();
        ReadFirst.steps(easy).forEach(step -> plan.addAll(QuizAssembler.inOrder(step, askable.bank())));
        List<Item> hardOnes = new ArrayList<>();
        Set<FactId> tested = new HashSet<>();
        for (Item item : easy) {
            for (FactId fact : askable.asks(item)) {
                if (tested.add(fact)) {
                    harder(fact, item, taught, askable)
                            .filter(hard -> !plan.contains(hard) && !hardOnes.contains(hard))
                            .ifPresent(hard -> {
                                hardOnes.add(hard);
                                tested.addAll(askable.asks(hard));
                            });
                }
            }
        }
        plan.addAll(QuizAssembler.inOrder(hardOnes, askable.bank()));
        return plan;
    }

    /** Returns the item that asks as little besides the fact as possible, and nothing outside the lesson if that can be. */
    private static Optional<Item> easy(FactId fact, List<FactId> lesson, AskableFacts askable) {
        return askable.asking(fact).stream()
                .min(Comparator.comparing((Item item) -> !lesson.containsAll(askable.asks(item)))
                        .thenComparing(item -> !AskableFacts.isEasy(item))
                        .thenComparing(item -> askable.asks(item).size()));
    }

    /** Returns the hardest item that asks the fact in another form and nothing that was not taught. */
    private static Optional<Item> harder(FactId fact, Item than, Set<FactId> taught, AskableFacts askable) {
        return askable.asking(fact).stream()
                .filter(item -> !item.form().equals(than.form()) && item.difficulty() > than.difficulty())
                .filter(item -> taught.containsAll(askable.asks(item)))
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
