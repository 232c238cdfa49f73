package org.quadrivia.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LastKnownTest {
    private long now;
    private List<String> stored = List.of("a");
    private boolean away;

    private final LastKnown<String, List<String>> known =
            LastKnown.withClock("last-known-test", key -> read(), () -> now);

    private List<String> read() {
        if (away) {
            throw new StorageFailure(StorageFailure.Kind.values()[0], new IllegalStateException("away"));
        }
        return List.copyOf(new ArrayList<>(stored));
    }

    private void wait(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    /** The first request after the time has the value read again, and may still get the one before. */
    private List<String> later() {
        wait(LastKnown.SECONDS + 1);
        known.of("k");
        return known.of("k");
    }

    @Test
    void aChangeThatIsToldAppliesAtOnceAndOneThatIsNotAppliesLater() {
        assertThat(known.of("k")).containsExactly("a");
        stored = List.of("b");
        assertThat(known.of("k")).containsExactly("a");
        assertThat(later()).containsExactly("b");

        stored = List.of("c");
        known.changed("k");
        assertThat(known.of("k")).containsExactly("c");
    }

    @Test
    void anEqualValueStaysTheSameObject() {
        List<String> first = known.of("k");

        assertThat(later()).isSameAs(first);
    }

    @Test
    void whileTheDatabaseIsAwayTheLastKnownValueApplies() {
        known.of("k");
        away = true;

        assertThat(later()).containsExactly("a");
        assertThatThrownBy(() -> known.of("other")).isInstanceOf(StorageFailure.class);
    }
}
