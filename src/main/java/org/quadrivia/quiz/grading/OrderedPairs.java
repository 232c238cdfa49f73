package org.quadrivia.quiz.grading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/**
 * How many pairs of options an answer puts in the right order.
 *
 * @param right the number of pairs in the right order
 * @param all the number of all pairs
 */
public record OrderedPairs(int right, int all) {
    /** Counts the pairs in the answer to an order item. */
    public static OrderedPairs of(Item item, Answer.Ordered answer) {
        Map<String, Integer> places = item.options().stream()
                .collect(Collectors.toMap(Option::id, option -> Objects.requireNonNullElse(option.position(), 0)));
        List<Integer> given = answer.options().stream().map(places::get).toList();
        int right = 0;
        for (int i = 0; i < given.size(); i++) {
            for (int j = i + 1; j < given.size(); j++) {
                right += given.get(i) < given.get(j) ? 1 : 0;
            }
        }
        return new OrderedPairs(right, given.size() * (given.size() - 1) / 2);
    }

    /** Returns Kendall's τ, at least 0; 0 if there is no pair. */
    double points() {
        return all == 0 ? 0 : Math.max(0, (2.0 * right - all) / all);
    }
}
