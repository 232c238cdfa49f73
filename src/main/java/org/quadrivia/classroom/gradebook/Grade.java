package org.quadrivia.classroom.gradebook;

import java.util.Optional;
import java.util.OptionalDouble;
import org.quadrivia.classroom.assignment.Standing;

/**
 * What the gradebook holds for one learner and one assignment.
 *
 * @param set the grade that a teacher set; empty if the grade follows from the attempts
 */
public record Grade(Standing standing, Optional<SetGrade> set) {
    private static final int WHOLE = 100;

    /** Returns the grade in percent; empty if there is none. */
    public OptionalDouble percent() {
        if (set.isPresent()) {
            return OptionalDouble.of(set.get().percent());
        }
        return standing.counted().isPresent()
                ? OptionalDouble.of(WHOLE * standing.counted().get().share())
                : OptionalDouble.empty();
    }

    /** Returns the grade that the learner may see; empty if there is none, or the results are held back. */
    public OptionalDouble shown() {
        return set.isPresent() || standing.isShown() ? percent() : OptionalDouble.empty();
    }

    /** Returns whether the due date is over, and there is no grade. */
    public boolean isMissing() {
        return set.isEmpty() && standing.state() == Standing.State.MISSING;
    }
}
