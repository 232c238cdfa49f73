package org.quadrivia.classroom.gradebook;

import java.util.List;
import java.util.OptionalDouble;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.roster.Classes.Learner;

/**
 * The grades of a class.
 *
 * @param assignments in the order of the columns
 * @param rows one for each learner, by name
 */
public record Grades(SchoolClass of, List<Assignment> assignments, List<Row> rows) {
    public Grades {
        assignments = List.copyOf(assignments);
        rows = List.copyOf(rows);
    }

    /**
     * The grades of one learner.
     *
     * @param grades in the order of the assignments
     */
    public record Row(Learner learner, List<Grade> grades) {
        public Row {
            grades = List.copyOf(grades);
        }

        /** Returns the mean of the grades that there are; empty if there is none. Missing work has no grade. */
        public OptionalDouble average() {
            return mean(grades);
        }

        public long missing() {
            return grades.stream().filter(Grade::isMissing).count();
        }
    }

    /** Returns the mean of the grades for an assignment; empty if there is none. */
    public OptionalDouble average(int assignment) {
        return mean(rows.stream().map(row -> row.grades().get(assignment)).toList());
    }

    private static OptionalDouble mean(List<Grade> grades) {
        return grades.stream()
                .map(Grade::percent)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
