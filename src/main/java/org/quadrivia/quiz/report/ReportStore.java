package org.quadrivia.quiz.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.knowledge.KbId;

/** The store of question reports. Methods throw {@link org.quadrivia.storage.StorageFailure} if the store fails. */
public interface ReportStore {
    /** Stores a report. It replaces an earlier report of the same question of the same attempt. */
    void keep(QuestionReport report);

    /** Returns the reports that nobody has dealt with, oldest first. */
    List<QuestionReport> open(KbId kb, int offset, int limit);

    /** Returns the number of reports that nobody has dealt with. */
    int countOpen(KbId kb);

    /** Returns a report; empty if there is none with that id. */
    Optional<QuestionReport> find(UUID id);

    /** Marks a report as dealt with by a teacher. */
    void handled(UUID id, Instant when);
}
