package org.quadrivia.classroom.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.ClassCode;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;

/** The store of classes. Methods throw {@link org.quadrivia.storage.StorageFailure} if the store fails. */
public interface ClassStore {
    /** Stores a new class with its first teacher. */
    void add(SchoolClass added, PersonId teacher);

    Optional<SchoolClass> find(ClassId id);

    Optional<SchoolClass> find(ClassCode code);

    /** Applies a change to a class, if it exists. Changes run one after the other. */
    void change(ClassId id, UnaryOperator<SchoolClass> step);

    /** Lets the learners of a class into another one that has none, with their extra time. What they share, they share there again. */
    void copyLearners(ClassId from, ClassId to, Instant now);

    /** Returns the classes that have been archived since before that time, and still hold what they held. */
    List<ClassId> archivedBefore(Instant time);

    /**
     * Deletes the learners, assignments, grades, goals and log of a class, if it has been archived since before that time. The class and
     * its teachers stay, and the attempts, which are their takers'.
     *
     * @return whether that was so
     */
    boolean empty(ClassId id, Instant archivedBefore, Instant now);

    /** Returns the classes that a person teaches, archived ones last, then by name. */
    List<SchoolClass> taughtBy(PersonId person);

    /** Returns the classes in which a person learns, archived ones last, then by name. */
    List<SchoolClass> learnedBy(PersonId person);

    /** Returns the classes whose teachers' accounts have all been deleted. */
    List<SchoolClass> withoutTeacher();

    List<PersonId> teachers(ClassId id);

    /** Does nothing if the person teaches the class already. */
    void addTeacher(ClassId id, PersonId teacher);

    /** Removes a teacher. The last one stays. */
    void removeTeacher(ClassId id, PersonId teacher);

    List<Membership> members(ClassId id);

    Optional<Membership> member(ClassId id, PersonId person);

    /** Lets a person in; does nothing if they are in already. */
    void join(ClassId id, PersonId person, Instant now);

    void leave(ClassId id, PersonId person);

    void setExtra(ClassId id, PersonId person, int percent);

    void shareStudy(ClassId id, PersonId person, boolean on);

    void log(ClassId id, LogEntry entry);

    /** Returns the log, newest first. */
    List<LogEntry> log(ClassId id, int most);

    /** Returns whether the log has an entry like this one, whatever its words, from that time on. */
    boolean isLogged(ClassId id, LogEntry entry, Instant since);

    /**
     * Deletes the entries of all logs that are older.
     *
     * @return how many there were
     */
    int pruneLog(Instant before);
}
