package org.quadrivia.account;

import java.util.List;
import java.util.stream.Stream;

/** What a person may do. Each role includes the ones before it. */
public enum Role {
    /** Takes quizzes and studies. */
    LEARNER,
    /** Also edits knowledge bases and quizzes. */
    TEACHER,
    /** Also manages people. */
    ADMINISTRATOR;

    /** Returns this role and those it includes. */
    public List<Role> andBelow() {
        return Stream.of(values()).filter(role -> role.compareTo(this) <= 0).toList();
    }
}
