package org.quadrivia.study.scheduling;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.study.scheduling.Memory.State;

/** Values that cannot be wrong. */
class ParametersTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
    void aRetentionIsAShare(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Retention(value));
    }

    @Test
    void weightsAreTwentyOneAndWithinTheirBounds() {
        List<Double> astray = new ArrayList<>(Parameters.DEFAULT.weights());
        astray.set(20, 0.9);

        assertThatIllegalArgumentException().isThrownBy(() -> new Parameters(Collections.nCopies(19, 0.5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameters(astray))
                .withMessageContaining("w20");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.NaN, Double.POSITIVE_INFINITY})
    void aMemoryHasSomeStability(double stability) {
        Instant now = Instant.EPOCH;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Memory(State.REVIEW, 0, stability, 5, now, now, 0, Parameters.ALGORITHM));
    }
}
