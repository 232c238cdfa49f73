package org.quadrivia.classroom.roster;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long data of classes is kept, as the server's settings say. */
@Component
public class ClassKeeping {
    private final int logDays;

    /** @param logDays how many days entries of logs are kept; 0 for as long as the class */
    public ClassKeeping(@Value("${quadrivia.class-log-days:365}") int logDays) {
        this.logDays = logDays;
    }

    /** Returns how long entries of logs are kept; empty for as long as the class. */
    public Optional<Duration> log() {
        return days(logDays);
    }

    private static Optional<Duration> days(int days) {
        return days <= 0 ? Optional.empty() : Optional.of(Duration.ofDays(days));
    }
}
