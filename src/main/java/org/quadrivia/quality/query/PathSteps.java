package org.quadrivia.quality.query;

import java.util.List;
import org.quadrivia.quality.graph.Step;

/**
 * One alternative of a property path (a “way”): a sequence of steps.
 *
 * @param steps if empty, the subject and the object are the same
 * @param repeated whether the sequence may be followed more than once
 */
public record PathSteps(List<Step> steps, boolean repeated) {
    public PathSteps {
        steps = List.copyOf(steps);
    }

    PathSteps back() {
        return new PathSteps(steps.reversed().stream().map(Step::back).toList(), repeated);
    }

    PathSteps then(PathSteps next) {
        return new PathSteps(
                java.util.stream.Stream.concat(steps.stream(), next.steps.stream())
                        .toList(),
                repeated || next.repeated);
    }

    /** Whether this is a single step, followed once. */
    public boolean simple() {
        return steps.size() == 1 && !repeated;
    }
}
