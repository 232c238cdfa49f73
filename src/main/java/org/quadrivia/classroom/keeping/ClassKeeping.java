package org.quadrivia.classroom.keeping;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.quadrivia.classroom.SchoolClass;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long data of classes is kept, as the server's settings say. */
@Component
public class ClassKeeping {
    private final int logDays;
    private final int archivedDays;

    /**
     * @param logDays how many days entries of logs are kept; 0 for as long as the class
     * @param archivedDays how many days an archived class keeps its learners and grades; 0 for ever
     */
    public ClassKeeping(
            @Value("${quadrivia.class-log-days:365}") int logDays,
            @Value("${quadrivia.archived-class-days:365}") int archivedDays) {
        this.logDays = logDays;
        this.archivedDays = archivedDays;
    }

    /** Returns how long entries of logs are kept; empty for as long as the class. */
    public Optional<Duration> log() {
        return days(logDays);
    }

    /** Returns how long an archived class keeps its learners and grades; empty for ever. */
    public Optional<Duration> archived() {
        return days(archivedDays);
    }

    /** Returns when an archived class loses its learners and grades; empty if it does not, or has lost them. */
    public Optional<Instant> end(SchoolClass of) {
        return Optional.ofNullable(of.archivedAt())
                .filter(since -> of.emptiedAt() == null)
                .flatMap(since -> archived().map(since::plus));
    }

    private static Optional<Duration> days(int days) {
        return days <= 0 ? Optional.empty() : Optional.of(Duration.ofDays(days));
    }
}
