package org.quadrivia.classroom.ui;

import static org.quadrivia.Messages.text;

import org.quadrivia.classroom.assignment.Standing;
import org.quadrivia.classroom.assignment.Terms;

/** What is said of an assignment to a learner. */
final class AssignmentWords {
    private AssignmentWords() {}

    static String state(Standing standing) {
        return text("class.work.state." + standing.state().word());
    }

    static String due(Terms terms, ClassDates dates) {
        return terms.due()
                .map(due -> text("class.work.due", dates.words(due)))
                .orElseGet(() -> text("class.work.due.none"));
    }
}
