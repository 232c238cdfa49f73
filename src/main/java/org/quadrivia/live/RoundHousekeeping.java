package org.quadrivia.live;

import java.time.Duration;
import org.quadrivia.ClockSpeed;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Deletes old live rounds with the names in them, and ends those that their teachers left. */
@Component
@Lazy(false)
@ConditionalOnStorage
class RoundHousekeeping implements SchedulingConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(RoundHousekeeping.class);
    private static final Duration EACH = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofMinutes(11);
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private final ObjectProvider<LiveRounds> rounds;
    private final Duration kept;

    /** @param days how many days a round is kept after it was started */
    RoundHousekeeping(ObjectProvider<LiveRounds> rounds, @Value("${quadrivia.live-days:30}") int days) {
        this.rounds = rounds;
        this.kept = Duration.ofDays(days);
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(this::prune, ClockSpeed.scaled(EACH), ClockSpeed.scaled(FIRST)));
    }

    void prune() {
        try {
            rounds.getObject().prune(kept, FORGOTTEN);
        } catch (StorageFailure away) {
            LOG.debug("Put off", away);
        }
    }
}
