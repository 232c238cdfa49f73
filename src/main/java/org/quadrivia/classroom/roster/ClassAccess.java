package org.quadrivia.classroom.roster;

import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Decides who may see and do what in a class. Its teachers see all of it, as long as their role allows them to teach. Its learners see
 * only the class and their own work. A class whose teachers' accounts have all been deleted is open to administrators. Nobody else
 * learns that a class exists.
 */
@Service
@ConditionalOnStorage
public class ClassAccess {
    private final ClassStore store;
    private final CurrentPerson people;

    ClassAccess(ClassStore store, CurrentPerson people) {
        this.store = store;
        this.people = people;
    }

    /** Returns a class that the current person teaches; empty if there is none or they do not teach it. */
    public Optional<SchoolClass> taught(ClassId id) {
        return teacher().flatMap(person -> store.find(id).filter(found -> teaches(person, id)));
    }

    /** Returns a class in which the current person learns; empty if there is none or they do not. */
    public Optional<SchoolClass> learned(ClassId id) {
        return people.id().flatMap(person -> store.member(id, person)).flatMap(member -> store.find(id));
    }

    /**
     * Returns the current person.
     *
     * @throws ClassRefused if they may not (or no longer) teach that class
     */
    public PersonId requireTeacher(ClassId id) {
        return teacher()
                .filter(person -> teaches(person, id))
                .map(Person::id)
                .orElseThrow(() -> new ClassRefused("teach " + id));
    }

    /**
     * Returns the current person.
     *
     * @throws ClassRefused if they do not (or no longer) learn in that class
     */
    public PersonId requireLearner(ClassId id) {
        return people.id()
                .filter(person -> store.member(id, person).isPresent())
                .orElseThrow(() -> new ClassRefused("learn in " + id));
    }

    /** Returns the current person if they may teach classes. */
    Optional<Person> teacher() {
        return people.person().filter(ClassAccess::mayTeach);
    }

    static boolean mayTeach(Person person) {
        return !person.locked() && person.role() != Role.LEARNER;
    }

    private boolean teaches(Person person, ClassId id) {
        var teachers = store.teachers(id);
        return teachers.contains(person.id()) || teachers.isEmpty() && person.administers();
    }
}
