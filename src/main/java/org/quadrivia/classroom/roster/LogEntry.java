package org.quadrivia.classroom.roster;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.account.PersonId;

/**
 * Something that a teacher did: who saw or changed grades, and what touches people.
 *
 * @param by who did it; empty if their account has been deleted
 * @param about the person whom it concerns; empty if it concerns nobody in particular
 * @param assignment the title of the assignment; empty for none
 * @param words what changed, for instance the old and the new grade; empty if the act says it all
 */
public record LogEntry(
        Instant at, Optional<PersonId> by, Optional<PersonId> about, Act act, String assignment, String words) {
    static final int MAX_TITLE = 500;
    static final int MAX_WORDS = 600;

    public LogEntry {
        assignment = cut(assignment, MAX_TITLE);
        words = cut(words, MAX_WORDS);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** What was done. */
    public enum Act {
        /** Opened the grades of the class. */
        SAW_GRADES,
        /** Opened a learner's work on an assignment. */
        SAW_WORK,
        /** Opened what the learners who share their study know. */
        SAW_STUDY,
        /** Took a file with the grades of the class. */
        TOOK_FILE,
        /** Changed settings of an assignment, from which grades follow. */
        CHANGED_ASSIGNMENT,
        DELETED_ASSIGNMENT,
        ADDED_TEACHER,
        REMOVED_TEACHER,
        MADE_ACCOUNT,
        /** Made the class with the learners and teachers of another one. */
        MOVED_UP,
        REMOVED_LEARNER,
        EXTRA_TIME,
        SET_GRADE,
        UNSET_GRADE,
        /** Graded answers again after the knowledge base had changed. */
        REGRADED,
        /** Left grades as they were although the knowledge base had changed. */
        KEPT_GRADES,
        REOPENED;

        /** Returns the end of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
