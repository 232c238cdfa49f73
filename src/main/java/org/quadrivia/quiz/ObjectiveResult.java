package org.quadrivia.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Objectives;

/**
 * How the questions of a finished quiz about one learning objective were answered.
 *
 * @param right the numbers of the questions answered rightly
 * @param missed the numbers of the others
 */
public record ObjectiveResult(Objective objective, List<Integer> right, List<Integer> missed) {
    public ObjectiveResult {
        right = List.copyOf(right);
        missed = List.copyOf(missed);
    }

    /** Returns the number of questions about the objective. */
    public int questions() {
        return right.size() + missed.size();
    }

    /**
     * Returns the results for all objectives that the quiz was about: those of which something was missed first, each time the
     * most important first.
     */
    static List<ObjectiveResult> of(Quiz quiz, Objectives objectives) {
        Map<Objective, List<Integer>> asked = new LinkedHashMap<>();
        objectives.all().forEach(objective -> asked.put(objective, new ArrayList<>()));
        for (int number = 1; number <= quiz.size(); number++) {
            int question = number;
            objectives
                    .of(quiz.question(number).item())
                    .forEach(objective ->
                            Objects.requireNonNull(asked.get(objective)).add(question));
        }
        List<Integer> missed = quiz.missed();
        return asked.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new ObjectiveResult(
                        entry.getKey(),
                        entry.getValue().stream()
                                .filter(number -> !missed.contains(number))
                                .toList(),
                        entry.getValue().stream().filter(missed::contains).toList()))
                .sorted(Comparator.comparing(
                        (ObjectiveResult result) -> result.missed().isEmpty()))
                .toList();
    }
}
