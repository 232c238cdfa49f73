package org.quadrivia.quiz.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers given to an item.
 *
 * @param total the number of answers
 * @param right the number of right answers
 * @param chosen how often each option was chosen, by its label; empty if the kind of item has no options to choose
 */
public record ItemAnswers(int total, int right, Map<String, Integer> chosen) {
    public ItemAnswers {
        chosen = Map.copyOf(chosen);
    }

    static ItemAnswers of(List<Marked> answers) {
        Map<String, Integer> chosen = new HashMap<>();
        answers.stream()
                .flatMap(answer -> answer.chosen().stream())
                .forEach(option -> chosen.merge(option, 1, Integer::sum));
        return new ItemAnswers(
                answers.size(), (int) answers.stream().filter(Marked::right).count(), chosen);
    }

    /**
     * An answer that counts.
     *
     * @param chosen the labels of the chosen options
     */
    public record Marked(Set<String> chosen, boolean right) {
        public Marked {
            chosen = Set.copyOf(chosen);
        }
    }
}
