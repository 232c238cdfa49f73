package org.quadrivia.classroom.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.account.CodeThrottle;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.classroom.ClassCode;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/**
 * Manages classes for the current person. Methods for teachers throw {@link ClassRefused} if the current person does not teach the
 * class.
 */
@Service
@ConditionalOnStorage
public class Classes {
    /** The maximum number of entries of a log that are shown. */
    public static final int MAX_LOG = 500;

    private final ClassStore store;
    private final ClassAccess access;
    private final CurrentPerson people;
    private final AccountService accounts;
    private final Storage storage;
    private final Clock clock;
    private final CodeThrottle throttle;

    Classes(
            ClassStore store,
            ClassAccess access,
            CurrentPerson people,
            AccountService accounts,
            Storage storage,
            Clock clock,
            CodeThrottle throttle) {
        this.store = store;
        this.access = access;
        this.people = people;
        this.accounts = accounts;
        this.storage = storage;
        this.clock = clock;
        this.throttle = throttle;
    }

    /**
     * A learner of a class.
     *
     * @param membership when they joined, and their extra time
     */
    public record Learner(Person person, Membership membership) {}

    /** What the log says, with the names of the people; empty if an account has been deleted or the entry names nobody. */
    public record Logged(LogEntry entry, Optional<Person> by, Optional<Person> about) {}

    /** The outcome of looking at a code. */
    public sealed interface Looked {
        /**
         * The code belongs to this class, which the current person can join.
         *
         * @param teachers the names that its teachers show
         */
        record Open(SchoolClass found, List<String> teachers) implements Looked {
            public Open {
                teachers = List.copyOf(teachers);
            }
        }

        /** The current person is in this class already. */
        record Inside(SchoolClass found) implements Looked {}

        /** The current person teaches this class. */
        record Teacher(SchoolClass found) implements Looked {}

        /** The code belongs to a class that nobody can join at present. */
        record Closed() implements Looked {}

        /** No class has this code. */
        record Wrong() implements Looked {}

        /** Too many wrong codes were tried. */
        record TooMany() implements Looked {}
    }

    /** The outcome of adding a teacher. */
    public enum Added {
        DONE,
        /** Nobody has that sign-in name. */
        NOBODY,
        /** The person is a learner: an administrator has to make them a teacher first. */
        NO_TEACHER
    }

    /** Returns the classes that the current person teaches, archived ones last; for administrators also those without a teacher. */
    public List<SchoolClass> taught() {
        return access.teacher()
                .map(person -> Stream.concat(
                                store.taughtBy(person.id()).stream(),
                                person.administers() ? store.withoutTeacher().stream() : Stream.empty())
                        .toList())
                .orElseThrow(() -> new ClassRefused("teach"));
    }

    /** Returns the classes in which the current person learns, archived ones last. */
    public List<SchoolClass> learned() {
        return people.id().map(store::learnedBy).orElse(List.of());
    }

    /**
     * Stores a new class that the current person teaches.
     *
     * @throws IllegalArgumentException if {@link SchoolClass#fits} says no
     */
    public SchoolClass make(String name, String year) {
        Person teacher = access.teacher().orElseThrow(() -> new ClassRefused("teach"));
        SchoolClass made = SchoolClass.of(name, year, now());
        store.add(made, teacher.id());
        return made;
    }

    /** Gives a class another name and year. */
    public void rename(ClassId id, String name, String year) {
        access.requireTeacher(id);
        store.change(id, before -> before.named(name, year));
    }

    /** Archives a class, or takes it out of the archive. */
    public void archive(ClassId id, boolean away) {
        access.requireTeacher(id);
        Instant now = now();
        store.change(id, before -> away ? before.archived(now) : before.backFromArchive());
    }

    /**
     * Makes a class for another year with the same learners and teachers, without assignments and grades. Nobody shares their study with
     * it before they say so there.
     *
     * @throws IllegalArgumentException if {@link SchoolClass#fits} says no
     */
    public SchoolClass moveUp(ClassId id, String name, String year) {
        PersonId teacher = access.requireTeacher(id);
        Instant now = now();
        SchoolClass made = SchoolClass.of(name, year, now);
        String former = store.find(id).map(SchoolClass::name).orElse("");
        storage.write(() -> {
            store.add(made, teacher);
            store.teachers(id).forEach(other -> store.addTeacher(made.id(), other));
            store.copyLearners(id, made.id(), now);
            store.log(
                    made.id(),
                    new LogEntry(now, Optional.of(teacher), Optional.empty(), LogEntry.Act.MOVED_UP, "", former));
            return true;
        });
        return made;
    }

    /** Lets people join by the code, or lets nobody join. */
    public void setJoinable(ClassId id, boolean on) {
        access.requireTeacher(id);
        store.change(id, before -> before.joinable(on));
    }

    /** Replaces the code. The old one lets nobody in any more. */
    public void changeCode(ClassId id) {
        access.requireTeacher(id);
        store.change(id, before -> before.with(ClassCode.random()));
    }

    /** Returns the teachers of a class that the current person teaches or learns in, by name. */
    public List<Person> teachers(ClassId id) {
        if (access.taught(id).isEmpty()) {
            access.requireLearner(id);
        }
        return teachersOf(id);
    }

    private List<Person> teachersOf(ClassId id) {
        return store.teachers(id).stream()
                .flatMap(teacher -> accounts.find(teacher).stream())
                .sorted(Comparator.comparing(person -> person.shownName().value()))
                .toList();
    }

    /** Lets another teacher teach a class, too. */
    public Added addTeacher(ClassId id, String signInName) {
        access.requireTeacher(id);
        Optional<Person> person = accounts.named(signInName);
        if (person.isEmpty()) {
            return Added.NOBODY;
        }
        if (!ClassAccess.mayTeach(person.get())) {
            return Added.NO_TEACHER;
        }
        if (!store.teachers(id).contains(person.get().id())) {
            logged(
                    id,
                    LogEntry.Act.ADDED_TEACHER,
                    person.get().id(),
                    "",
                    () -> store.addTeacher(id, person.get().id()));
        }
        return Added.DONE;
    }

    /** Takes a class away from a teacher. The last one stays. */
    public void removeTeacher(ClassId id, PersonId teacher) {
        access.requireTeacher(id);
        List<PersonId> teachers = store.teachers(id);
        if (teachers.size() > 1 && teachers.contains(teacher)) {
            logged(id, LogEntry.Act.REMOVED_TEACHER, teacher, "", () -> store.removeTeacher(id, teacher));
        }
    }

    /** Returns the learners of a class, by name. */
    public List<Learner> learners(ClassId id) {
        access.requireTeacher(id);
        return store.members(id).stream()
                .flatMap(member -> accounts.find(member.person()).map(person -> new Learner(person, member)).stream())
                .sorted(Comparator.comparing((Learner learner) ->
                                learner.person().shownName().value())
                        .thenComparing(learner -> learner.person().name().value()))
                .toList();
    }

    /** Takes a learner out of a class. Their account and their attempts stay theirs. */
    public void remove(ClassId id, PersonId learner) {
        access.requireTeacher(id);
        if (store.member(id, learner).isPresent()) {
            logged(id, LogEntry.Act.REMOVED_LEARNER, learner, "", () -> store.leave(id, learner));
        }
    }

    /** Makes a learner's time limits longer by that percentage. Attempts that have begun keep their end. */
    public void setExtra(ClassId id, PersonId learner, int percent) {
        access.requireTeacher(id);
        Optional<Membership> before = store.member(id, learner);
        if (before.filter(member -> member.extraPercent() != percent).isPresent()) {
            Membership after = new Membership(
                    learner, before.get().joined(), percent, before.get().sharesStudy());
            logged(
                    id,
                    LogEntry.Act.EXTRA_TIME,
                    learner,
                    before.get().extraPercent() + " % → " + after.extraPercent() + " %",
                    () -> store.setExtra(id, learner, after.extraPercent()));
        }
    }

    /** Returns the log of a class, newest first. */
    public List<Logged> log(ClassId id) {
        access.requireTeacher(id);
        return store.log(id, MAX_LOG).stream()
                .map(entry -> new Logged(
                        entry, entry.by().flatMap(accounts::find), entry.about().flatMap(accounts::find)))
                .toList();
    }

    /**
     * Looks at a code that somebody typed, a guest perhaps.
     *
     * @param address the network address of the request; wrong codes are limited for each
     */
    public Looked look(String typed, String address) {
        Optional<PersonId> person = people.id();
        if (!throttle.allows(person, address)) {
            return new Looked.TooMany();
        }
        Optional<SchoolClass> found = ClassCode.read(typed).flatMap(store::find);
        if (found.isEmpty()) {
            throttle.wrong(person, address);
            return new Looked.Wrong();
        }
        ClassId id = found.get().id();
        if (person.filter(who -> store.member(id, who).isPresent()).isPresent()) {
            return new Looked.Inside(found.get());
        }
        if (person.filter(store.teachers(id)::contains).isPresent()) {
            return new Looked.Teacher(found.get());
        }
        return found.get().admits()
                ? new Looked.Open(
                        found.get(),
                        teachersOf(id).stream()
                                .map(teacher -> teacher.shownName().value())
                                .toList())
                : new Looked.Closed();
    }

    /**
     * Lets the current person into the class with that code, as {@link #look} says.
     *
     * @return {@link Looked.Inside} if they are in now
     * @throws ClassRefused for guests
     */
    public Looked join(String typed, String address) {
        PersonId person = people.id().orElseThrow(() -> new ClassRefused("join as a guest"));
        Looked looked = look(typed, address);
        if (looked instanceof Looked.Open open) {
            store.join(open.found().id(), person, now());
            return new Looked.Inside(open.found());
        }
        return looked;
    }

    /** Returns whether the current learner shares their study with a class. */
    public boolean sharesStudy(ClassId id) {
        return store.member(id, access.requireLearner(id))
                .filter(Membership::sharesStudy)
                .isPresent();
    }

    /** Lets the teachers of a class see what the current learner remembers, or no longer. */
    public void shareStudy(ClassId id, boolean on) {
        store.shareStudy(id, access.requireLearner(id), on);
    }

    /** Takes the current person out of a class. Their attempts stay theirs. */
    public void leave(ClassId id) {
        store.leave(id, access.requireLearner(id));
    }

    /** Does something and logs it, both or neither. */
    private void logged(ClassId id, LogEntry.Act act, PersonId about, String words, Runnable deed) {
        storage.write(() -> {
            deed.run();
            store.log(id, new LogEntry(now(), people.id(), Optional.of(about), act, "", words));
            return true;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
