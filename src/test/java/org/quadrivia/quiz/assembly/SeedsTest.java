package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 8, -16, 4_000_000_000_000L})
    void phasesOfSuccessiveSeedsAreSpreadEvenly(long first) {
        assertThat(LongStream.range(first, first + 8).mapToObj(seed -> (int) (8 * Seeds.phase(seed, "a"))))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void phasesDoNotComeBackAfterTheSameNumberOfSeeds() {
        for (int period = 1; period <= 40; period++) {
            int after = period;
            assertThat(LongStream.range(0, 400)
                            .filter(seed -> Math.abs(Seeds.phase(seed, "a") - Seeds.phase(seed + after, "a")) < 0.1))
                    .as("after %d", period)
                    .hasSizeLessThan(150);
        }
    }
}
