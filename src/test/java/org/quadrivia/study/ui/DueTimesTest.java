package org.quadrivia.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.study.LearnerClock;
import org.quadrivia.study.scheduling.Rating;
import org.quadrivia.study.scheduling.Retention;
import org.quadrivia.study.scheduling.Scheduler;

class DueTimesTest {
    private static final Instant LATE = Instant.parse("2026-03-02T23:58:00Z");
    private static final LearnerClock CLOCK = new LearnerClock(ZoneId.of("UTC"), LATE);

    @Test
    void noForecastIsCertain() {
        assertThat(DoubleStream.of(0, 0.001, 0.5, 0.996, 1).mapToLong(DueTimes::likelyPercent))
                .containsExactly(1L, 1L, 50L, 99L, 99L);
    }

    @Test
    void anEstimatedShareIsNothingOnlyIfNothingIsKnown() {
        assertThat(DoubleStream.of(0, 0.001, 1).mapToObj(DueTimes::estimate)).containsExactly("0%", "1%", "99%");
    }

    @Test
    void minutesAreSaidAcrossMidnight() {
        assertThat(DueTimes.when(LATE.plusSeconds(600), CLOCK)).isEqualTo("in 10 minutes, at 00:08");
    }

    @Test
    void aFactThatIsDueComesBackNow() {
        var memory = Scheduler.of(Retention.DEFAULT).first(Rating.AGAIN, LATE.minusSeconds(600));

        assertThat(DueTimes.next(memory, CLOCK)).isEqualTo("now");
    }
}
