package org.quadrivia.quiz.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/** Finds the entries of an order that are in the right sequence; other entries may stand between them. */
public final class RightSequence {
    private RightSequence() {}

    /**
     * Returns the ids of the longest subsequence of options in the right order; if there are several, the one found first. Never
     * empty.
     *
     * @param answer the answer to an order item
     */
    public static List<String> longest(Item item, Answer.Ordered answer) {
        Map<String, Integer> places = item.options().stream()
                .collect(Collectors.toMap(Option::id, option -> Objects.requireNonNullElse(option.position(), 0)));
        List<List<String>> endingAt = new ArrayList<>();
        for (String id : answer.options()) {
            int place = Objects.requireNonNull(places.get(id));
            List<String> run = endingAt.stream()
                    .filter(before -> Objects.requireNonNull(places.get(before.getLast())) < place)
                    .max(Comparator.comparingInt(List::size))
                    .map(ArrayList::new)
                    .orElseGet(ArrayList::new);
            run.add(id);
            endingAt.add(run);
        }
        return endingAt.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    }
}
