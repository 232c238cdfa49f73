package org.quadrivia.classroom.roster;

import java.time.Clock;
import java.time.Duration;
import org.quadrivia.ClockSpeed;
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

/** Deletes what classes keep for a stated time only, once an hour. */
@Component
@Lazy(false)
@EnableScheduling
@ConditionalOnStorage
class ClassHousekeeping implements SchedulingConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(ClassHousekeeping.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofMinutes(12);

    private final ObjectProvider<ClassStore> store;
    private final ClassKeeping keeping;
    private final Clock clock;

    /** @param store made for the first job, since making it earlier would wait for the database while the server starts */
    ClassHousekeeping(ObjectProvider<ClassStore> store, ClassKeeping keeping, Clock clock) {
        this.store = store;
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
            keeping.log()
                    .ifPresent(
                            kept -> store.getObject().pruneLog(clock.instant().minus(kept)));
        } catch (StorageFailure away) {
            LOG.debug("Put off", away);
        }
    }
}
