package org.quadrivia.classroom.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Logs who looks at grades. It must be called before grades are shown, so that nothing is shown that is not logged. Throws
 * {@link ClassRefused} if the current person does not teach the class.
 */
@Service
@ConditionalOnStorage
public class GradeLog {
    /** Somebody who looks at the same page several times in this time is logged once. */
    static final Duration ONCE = Duration.ofHours(1);

    private final ClassStore store;
    private final ClassAccess access;
    private final Clock clock;

    GradeLog(ClassStore store, ClassAccess access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** Logs that the current teacher looks at something of the whole class. */
    public void looks(ClassId id, LogEntry.Act act) {
        add(id, act, Optional.empty(), "", "");
    }

    /** Logs that the current teacher looks at a learner's work on the assignment with that title. */
    public void looks(ClassId id, LogEntry.Act act, PersonId learner, String assignment) {
        add(id, act, Optional.of(learner), assignment, "");
    }

    /** Logs that the current teacher takes a file of that kind. */
    public void takes(ClassId id, String kind) {
        add(id, LogEntry.Act.TOOK_FILE, Optional.empty(), "", kind);
    }

    private void add(ClassId id, LogEntry.Act act, Optional<PersonId> about, String assignment, String words) {
        PersonId teacher = access.requireTeacher(id);
        LogEntry entry = new LogEntry(
                clock.instant().truncatedTo(ChronoUnit.MILLIS), Optional.of(teacher), about, act, assignment, words);
        boolean file = act == LogEntry.Act.TOOK_FILE;
        if (file || !store.isLogged(id, entry, entry.at().minus(ONCE))) {
            store.log(id, entry);
        }
    }
}
