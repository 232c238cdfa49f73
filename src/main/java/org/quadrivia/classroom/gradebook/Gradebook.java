package org.quadrivia.classroom.gradebook;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.assignment.Correction;
import org.quadrivia.classroom.assignment.Standing;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.ClassStore;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/** Keeps the grades of classes. Throws {@link ClassRefused} if the current person does not teach the class. */
@Service
@ConditionalOnStorage
public class Gradebook {
    private final GradeStore store;
    private final Assignments assignments;
    private final Classes classes;
    private final ClassStore log;
    private final ClassAccess access;
    private final Storage storage;
    private final Clock clock;

    Gradebook(
            GradeStore store,
            Assignments assignments,
            Classes classes,
            ClassStore log,
            ClassAccess access,
            Storage storage,
            Clock clock) {
        this.store = store;
        this.assignments = assignments;
        this.classes = classes;
        this.log = log;
        this.access = access;
        this.storage = storage;
        this.clock = clock;
    }

    /** Returns the grades of a class. */
    public Grades of(SchoolClass of) {
        List<Assignment> given = assignments.of(of.id());
        List<Map<PersonId, Grade>> columns = given.stream().map(this::column).toList();
        // Somebody who joins in between is in no column yet
        List<Grades.Row> rows = classes.learners(of.id()).stream()
                .filter(learner -> columns.stream()
                        .allMatch(column -> column.containsKey(learner.person().id())))
                .map(learner -> new Grades.Row(
                        learner,
                        columns.stream()
                                .map(column -> Objects.requireNonNull(
                                        column.get(learner.person().id())))
                                .toList()))
                .toList();
        return new Grades(of, given, rows);
    }

    private Map<PersonId, Grade> column(Assignment assignment) {
        return column(assignment, assignments.corrections(assignment));
    }

    /** Returns the grades of the learners of a class as they would be with these corrections, by the id of the item. */
    public Map<PersonId, Grade> column(Assignment assignment, Map<String, Correction> corrections) {
        Map<PersonId, SetGrade> set = store.of(assignment.id());
        Map<PersonId, Standing> standings = assignments.standings(assignment, corrections);
        return standings.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Grade(entry.getValue(), Optional.ofNullable(set.get(entry.getKey())))));
    }

    /** Returns the grade of a learner; empty if they are not in the class. */
    public Optional<Grade> of(Assignment assignment, PersonId learner) {
        return Optional.ofNullable(column(assignment).get(learner));
    }

    /** Returns the current learner's own grade for something that they were given. */
    public Grade own(Assignments.Given given) {
        PersonId learner = access.requireLearner(given.to().id());
        return new Grade(
                given.standing(),
                Optional.ofNullable(store.of(given.assignment().id()).get(learner)));
    }

    /** Sets a grade instead of the one that follows from the attempts. It is logged. */
    public void set(Assignment assignment, PersonId learner, SetGrade grade) {
        change(
                assignment,
                learner,
                LogEntry.Act.SET_GRADE,
                percent(assignment, learner) + " → " + grade.percent() + " %"
                        + (grade.reason().isEmpty() ? "" : ": " + grade.reason()),
                () -> store.set(assignment.id(), learner, grade));
    }

    /** Takes a set grade back, so that the one counts that follows from the attempts. It is logged. */
    public void unset(Assignment assignment, PersonId learner) {
        change(
                assignment,
                learner,
                LogEntry.Act.UNSET_GRADE,
                percent(assignment, learner),
                () -> store.unset(assignment.id(), learner));
    }

    private void change(Assignment assignment, PersonId learner, LogEntry.Act act, String words, Runnable deed) {
        PersonId teacher = access.requireTeacher(assignment.given());
        if (log.member(assignment.given(), learner).isEmpty()) {
            throw new ClassRefused("grade " + learner);
        }
        storage.write(() -> {
            deed.run();
            log.log(
                    assignment.given(),
                    new LogEntry(
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            Optional.of(teacher),
                            Optional.of(learner),
                            act,
                            assignment.title(),
                            words));
            return true;
        });
    }

    private String percent(Assignment assignment, PersonId learner) {
        return of(assignment, learner)
                .map(Grade::percent)
                .filter(OptionalDouble::isPresent)
                .map(percent -> Math.round(percent.getAsDouble()) + " %")
                .orElse("–");
    }
}
