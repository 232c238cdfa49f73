package org.quadrivia.linkeddata.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.linkeddata.Solved;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The exercises that the visitor has solved. They are stored for people with an account; for guests they last as long as the
 * browser session.
 */
@Component
class SolvedExercises {
    private static final String GUEST = SolvedExercises.class.getName() + " ";

    private final ObjectProvider<CurrentPerson> people;
    private final ObjectProvider<Solved> solved;

    /** @param solved the store; absent if there are no accounts */
    SolvedExercises(ObjectProvider<CurrentPerson> people, ObjectProvider<Solved> solved) {
        this.people = people;
        this.solved = solved;
    }

    /** Returns the visitor's queries, by the ids of exercises. */
    Map<String, String> solved(KbId kb) {
        Map<String, String> all = new HashMap<>(guest(kb));
        person().ifPresent(person -> all.putAll(solved.getObject().of(person, kb)));
        return all;
    }

    void keep(KbId kb, Exercise exercise, String query) {
        Optional<PersonId> person = person();
        if (person.isPresent()) {
            solved.getObject().keep(person.get(), kb, exercise.id(), query);
        } else {
            Map<String, String> now = new HashMap<>(guest(kb));
            now.put(exercise.id(), query);
            VaadinSession.getCurrent().setAttribute(GUEST + kb, now);
        }
    }

    boolean isGuest() {
        return person().isEmpty();
    }

    private Optional<PersonId> person() {
        return Optional.ofNullable(people.getIfAvailable()).flatMap(CurrentPerson::id);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> guest(KbId kb) {
        Object kept = VaadinSession.getCurrent().getAttribute(GUEST + kb);
        return kept == null ? Map.of() : (Map<String, String>) kept;
    }
}
