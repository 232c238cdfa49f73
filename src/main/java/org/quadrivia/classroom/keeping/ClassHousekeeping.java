package org.quadrivia.classroom.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quadrivia.ClockSpeed;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.roster.ClassStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Deletes what classes keep for a stated time only, once an hour: old entries of logs, and what classes hold that are long over. */
@Component
@Lazy(false)
@EnableScheduling
@ConditionalOnStorage
class ClassHousekeeping implements SchedulingConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(ClassHousekeeping.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofMinutes(12);

    private final ObjectProvider<ClassStore> store;
    private final ObjectProvider<Assignments> assignments;
    private final ClassKeeping keeping;
    private final Clock clock;

    /** What is provided is made for the first job, since making it earlier would wait for the database while the server starts. */
    ClassHousekeeping(
            ObjectProvider<ClassStore> store,
            ObjectProvider<Assignments> assignments,
            ClassKeeping keeping,
            Clock clock) {
        this.store = store;
        this.assignments = assignments;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(this::clean, ClockSpeed.scaled(EVERY), ClockSpeed.scaled(FIRST)));
    }

    /** A storage failure only causes a debug message, because it has been logged already and the job runs again later. */
    void clean() {
        try {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            keeping.log().ifPresent(kept -> store.getObject().pruneLog(now.minus(kept)));
            keeping.archived().ifPresent(kept -> empty(now.minus(kept), now));
        } catch (StorageFailure away) {
            LOG.debug("Put off", away);
        }
    }

    private void empty(Instant archivedBefore, Instant now) {
        store.getObject().archivedBefore(archivedBefore).forEach(id -> {
            assignments.getObject().showAllResults(id);
            store.getObject().empty(id, archivedBefore, now);
        });
    }
}
