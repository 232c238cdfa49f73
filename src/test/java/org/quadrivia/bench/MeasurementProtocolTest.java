package org.quadrivia.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementProtocolTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    @Test
    void aQuickGraphIsMeasuredTenTimesAfterFiveWarmUps() {
        assertThat(MeasurementProtocol.USUAL.warms(4, AT_ONCE)).isTrue();
        assertThat(MeasurementProtocol.USUAL.warms(5, AT_ONCE)).isFalse();
        assertThat(MeasurementProtocol.USUAL.measures(9, AT_ONCE)).isTrue();
        assertThat(MeasurementProtocol.USUAL.measures(10, AT_ONCE)).isFalse();
    }

    @Test
    void aSlowGraphIsMeasuredAtLeastOnce() {
        Duration anHour = Duration.ofHours(1);

        assertThat(MeasurementProtocol.USUAL.warms(0, anHour)).isFalse();
        assertThat(MeasurementProtocol.USUAL.measures(0, anHour)).isTrue();
        assertThat(MeasurementProtocol.USUAL.measures(1, anHour)).isFalse();
    }

    @Test
    void warmUpsLeaveMostOfTheTimeForMeasuring() {
        MeasurementProtocol minute = new MeasurementProtocol(5, 10, Duration.ofSeconds(60));

        assertThat(minute.warms(1, Duration.ofSeconds(13))).isFalse();
        assertThat(minute.measures(1, Duration.ofSeconds(13))).isTrue();
    }

    @Test
    void theMedianIsOfTheMiddleAndOutliersDoNotCount() {
        Measurements odd = new Measurements(List.of(9_000_000L, 1_000_000L, 2_000_000L), List.of(1L, 1L, 1L));
        Measurements even =
                new Measurements(List.of(1_000_000L, 2_000_000L, 4_000_000L, 900_000_000L), List.of(1L, 1L, 1L, 1L));

        assertThat(odd.median()).isEqualTo(2);
        assertThat(even.median()).isEqualTo(3);
        assertThat(even.least()).isEqualTo(1);
        assertThat(even.most()).isEqualTo(900);
    }

    @Test
    void noRunsMakeNoMedian() {
        assertThatThrownBy(() -> new Measurements(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeasurementProtocol(0, 0, AT_ONCE)).isInstanceOf(IllegalArgumentException.class);
    }
}
