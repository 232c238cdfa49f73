package org.quadrivia.account;

import java.util.List;
import java.util.stream.Stream;

/** What somebody may; each role may what those before it may. */
public enum Role {
    /** Takes quizzes and studies. */
    LEARNER,
    /** Edits knowledge bases and quizzes too. */
    TEACHER,
    /** Looks after people too. */
    ADMINISTRATOR;

    /** This one and those it includes. */
    public List<Role> andBelow() {
        return Stream.of(values()).filter(role -> role.compareTo(this) <= 0).toList();
    }
}
