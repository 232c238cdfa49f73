package org.quadrivia.quiz;

import java.time.Duration;
import java.util.function.Consumer;
import org.quadrivia.ClockSpeed;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Scheduled jobs that submit overdue exams and delete old attempts of guests. */
@Component
@Lazy(false)
@EnableScheduling
class AttemptHousekeeping implements SchedulingConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(AttemptHousekeeping.class);
    private static final Duration EXAMS = Duration.ofSeconds(20);
    private static final Duration GUESTS = Duration.ofHours(1);
    private static final Duration FIRST_GUESTS = Duration.ofMinutes(10);

    private final ObjectProvider<Quizzes> quizzes;
    private final Duration guests;

    /**
     * @param quizzes created for the first job, so that the start of the server does not wait for the database
     * @param days how many days a guest's attempts are kept after their last use
     */
    AttemptHousekeeping(ObjectProvider<Quizzes> quizzes, @Value("${quadrivia.guest-days:30}") int days) {
        this.quizzes = quizzes;
        this.guests = Duration.ofDays(days);
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(this::submitOverdueExams, EXAMS, EXAMS));
        tasks.addFixedDelayTask(
                new FixedDelayTask(this::pruneGuests, ClockSpeed.scaled(GUESTS), ClockSpeed.scaled(FIRST_GUESTS)));
    }

    void submitOverdueExams() {
        run(Quizzes::submitOverdue);
    }

    void pruneGuests() {
        run(all -> all.prune(guests));
    }

    /**
     * Runs a job. A storage failure only causes a debug message, because it has been logged already and the job runs again
     * later.
     */
    private void run(Consumer<Quizzes> task) {
        try {
            task.accept(quizzes.getObject());
        } catch (StorageFailure away) {
            LOG.debug("Put off", away);
        }
    }
}
