package org.quadrivia.linkeddata.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.linkeddata.jdbc.ExerciseSolutions;
import org.springframework.stereotype.Component;

/**
 * The exercises that the visitor has solved. They are stored for people with an account; for guests they last as long as the
 * browser session.
 */
@Component
class SolvedExercises {
    private static final String GUEST = SolvedExercises.class.getName() + " ";

    private final CurrentPerson people;
    private final Optional<ExerciseSolutions> solutions;

    /** @param solutions the store; empty if there are no accounts */
    SolvedExercises(CurrentPerson people, Optional<ExerciseSolutions> solutions) {
        this.people = people;
        this.solutions = solutions;
    }

    /** Returns the visitor's queries, by the ids of exercises. */
    Map<String, String> solved(KbId kb) {
        Map<String, String> all = new HashMap<>(guest(kb));
        people.id().ifPresent(person -> all.putAll(solutions.orElseThrow().of(person, kb)));
        return all;
    }

    void keep(KbId kb, Exercise exercise, String query) {
        Optional<PersonId> person = people.id();
        if (person.isPresent()) {
            solutions.orElseThrow().save(person.get(), kb, exercise.id(), query);
        } else {
            Map<String, String> now = new HashMap<>(guest(kb));
            now.put(exercise.id(), query);
            VaadinSession.getCurrent().setAttribute(GUEST + kb, now);
        }
    }

    boolean isGuest() {
        return people.id().isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> guest(KbId kb) {
        Object kept = VaadinSession.getCurrent().getAttribute(GUEST + kb);
        return kept == null ? Map.of() : (Map<String, String>) kept;
    }
}
