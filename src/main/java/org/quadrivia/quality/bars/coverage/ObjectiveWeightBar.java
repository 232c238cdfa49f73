package org.quadrivia.quality.bars.coverage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quadrivia.Messages;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.coverage.LearningObjectives.Objective;
import org.quadrivia.quality.result.BarResult;

/**
 * Bar 23: an objective of weight 3 has at least three items, and an objective of weight 2 has at least two. Bar 16 checks that
 * each objective has at least one. If the knowledge base has no objectives, the bar cannot be measured.
 */
public final class ObjectiveWeightBar implements Bar {
    @Override
    public int number() {
        return 23;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<Objective> objectives = LearningObjectives.of(inspection);
        if (objectives.isEmpty()) {
            return findings.unmeasured(Messages.text("check.objectives.none"));
        }
        objectives.stream()
                .filter(objective -> objective.items().size() < objective.weight())
                .forEach(objective -> findings.add(
                        objective.label(),
                        "check.objectives.weight",
                        objective.weight(),
                        objective.items().size()));
        String weights = IntStream.iterate(
                        LearningObjectives.MOST_IMPORTANT, weight -> weight > 0, weight -> weight - 1)
                .mapToObj(weight -> byWeight(weight, objectives))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return findings.none(objectives.size(), weights);
    }

    /**
     * Returns how many items and questions the objectives of the given weight have on average; empty if there are no such
     * objectives.
     */
    private static String byWeight(int weight, List<Objective> objectives) {
        List<Objective> same = objectives.stream()
                .filter(objective -> objective.weight() == weight)
                .toList();
        return same.isEmpty()
                ? ""
                : Messages.text(
                        "check.objectives.measured",
                        weight,
                        same.stream()
                                .mapToInt(objective -> objective.items().size())
                                .average()
                                .orElseThrow(),
                        same.stream().mapToLong(Objective::questions).average().orElseThrow());
    }
}
