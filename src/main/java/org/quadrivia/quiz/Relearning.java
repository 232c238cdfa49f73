package org.quadrivia.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.assembly.QuizAssembler;
import org.quadrivia.quiz.grading.MissedFacts;

/**
 * Chooses the questions by which missed facts come back in the same session. A fact comes back after each miss, at the end of the
 * session, but at most {@value #MAX_RETURNS} times. A pure function of the quiz and the available items.
 */
final class Relearning {
    static final int MAX_RETURNS = 3;

    private Relearning() {}

    /**
     * Returns the items to ask after all others, so that each fact that the answer to that question missed comes back; empty if it
     * missed none, or a later question asks about them anyway. If possible, an item does not name the missed answer, asks about no
     * fact that is new to the session, and serves several missed facts. Among such items, one in a form that the session has not
     * yet used for the fact is best, then the easiest. If no item asks about the fact any more, the same question comes back.
     *
     * @param number the number of a question with an answer
     * @param bank the items of the knowledge base
     */
    static List<Item> after(Quiz quiz, int number, Bank bank) {
        AnsweredItem answered = quiz.answered(number).orElseThrow();
        Set<FactId> missed = MissedFacts.facts(answered.item(), answered.grade()).stream()
                .filter(fact -> misses(quiz, fact) <= MAX_RETURNS)
                .collect(Collectors.toSet());
        List<Item> again = new ArrayList<>();
        for (FactId fact : answered.item().asks()) {
            boolean comes = Stream.concat(toCome(quiz), again.stream())
                    .anyMatch(item -> item.asks().contains(fact));
            if (missed.contains(fact) && !comes) {
                again.add(best(quiz, fact, missed, answered.item(), bank).orElse(answered.item()));
            }
        }
        return again;
    }

    private static long misses(Quiz quiz, FactId fact) {
        return quiz.answers().values().stream()
                .filter(answered ->
                        MissedFacts.facts(answered.item(), answered.grade()).contains(fact))
                .count();
    }

    private static Stream<Item> toCome(Quiz quiz) {
        return IntStream.rangeClosed(1, quiz.size())
                .filter(number -> quiz.answered(number).isEmpty())
                .mapToObj(number -> quiz.question(number).item());
    }

    private static Optional<Item> best(Quiz quiz, FactId fact, Set<FactId> missed, Item answered, Bank bank) {
        List<Item> asked = quiz.questions().stream().map(Question::item).toList();
        Set<FactId> met = asked.stream().flatMap(item -> item.asks().stream()).collect(Collectors.toSet());
        List<String> forms = asked.stream()
                .filter(item -> item.asks().contains(fact))
                .map(Item::form)
                .toList();
        List<String> ids = asked.stream().map(Item::id).toList();
        return bank.items().stream()
                .filter(item -> item.asks().contains(fact))
                .min(Comparator.comparing((Item item) -> QuizAssembler.printsAnswer(item, answered, bank))
                        .thenComparing(item -> !met.containsAll(item.asks()))
                        .thenComparing(item -> -count(item.asks(), missed::contains))
                        .thenComparing(item -> count(forms, item.form()::equals))
                        .thenComparing(item -> count(ids, item.id()::equals))
                        .thenComparing(Item::difficulty)
                        .thenComparing(Item::id));
    }

    private static <T> long count(Collection<T> all, Predicate<? super T> like) {
        return all.stream().filter(like).count();
    }
}
