package org.quadrivia.quiz;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is to be done with quizzes when nobody looks at them. */
@Component
@Lazy(false)
@EnableScheduling
class Housekeeping {
    private final ObjectProvider<Quizzes> quizzes;
    private final Duration guests;

    /** @param days how long a guest's attempts are kept after their last use */
    Housekeeping(ObjectProvider<Quizzes> quizzes, @Value("${quadrivia.guest-days:30}") int days) {
        this.quizzes = quizzes;
        this.guests = Duration.ofDays(days);
    }

    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void submitOverdueExams() {
        quizzes.getObject().submitOverdue();
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void letGoOfGuests() {
        quizzes.getObject().prune(guests);
    }
}
