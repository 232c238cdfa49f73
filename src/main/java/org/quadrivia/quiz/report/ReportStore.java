package org.quadrivia.quiz.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.knowledge.KbId;

/** Where reports of questions are kept. Throws {@link org.quadrivia.storage.StorageFailure} where it does not do its part. */
public interface ReportStore {
    /** Keeps a report, in the place of one on the same question of the same attempt. */
    void keep(QuestionReport report);

    /** Those that nobody has dealt with, the oldest first. */
    List<QuestionReport> open(KbId kb, int offset, int limit);

    /** How many nobody has dealt with. */
    int countOpen(KbId kb);

    /** Empty where there is none. */
    Optional<QuestionReport> find(UUID id);

    /** Notes that a teacher has dealt with it. */
    void handled(UUID id, Instant when);
}
