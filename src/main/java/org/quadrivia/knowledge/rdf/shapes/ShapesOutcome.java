package org.quadrivia.knowledge.rdf.shapes;

import java.util.List;
import org.quadrivia.knowledge.rdf.load.LoadProblem;

/** The result of validating data against shapes. */
public sealed interface ShapesOutcome {
    /** @param shapes how many shapes were applied */
    record Conforms(int shapes) implements ShapesOutcome {}

    /** @param violations at least one, the most serious first; all of them may be mere warnings */
    record Violated(List<ShapeViolation> violations) implements ShapesOutcome {
        public Violated {
            violations = List.copyOf(violations);
        }

        /** Returns whether at least one is more than a warning. */
        public boolean hasErrors() {
            return violations.stream().anyMatch(v -> v.severity() == ShapeViolation.Severity.VIOLATION);
        }
    }

    /** The shapes themselves cannot be read; nothing was checked. */
    record BadShapes(List<LoadProblem> problems) implements ShapesOutcome {
        public BadShapes {
            problems = List.copyOf(problems);
        }
    }
}
