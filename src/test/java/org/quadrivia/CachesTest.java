package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators see of caches. */
class CachesTest {
    private final MeterRegistry operators = new SimpleMeterRegistry();

    @BeforeEach
    void look() {
        Metrics.addRegistry(operators);
    }

    @AfterEach
    void lookAway() {
        Metrics.removeRegistry(operators);
    }

    @Test
    void showsSizeAndLimitOfACache() {
        Cache<String, String> cache =
                Caches.bounded("tried", Caffeine.newBuilder().maximumSize(7).build());
        cache.put("a", "b");

        assertThat(meter("cache.size", "tried")).isEqualTo(1);
        assertThat(meter("cache.limit", "tried")).isEqualTo(7);
    }

    @Test
    void countsTheWeightOfWhatIsWeighed() {
        Cache<String, String> cache = Caches.bounded(
                "weighed",
                Caffeine.newBuilder()
                        .maximumWeight(100)
                        .weigher((String key, String value) -> value.length())
                        .build());
        cache.put("a", "twelve signs");
        cache.cleanUp();

        assertThat(meter("cache.size", "weighed")).isEqualTo(12);
    }

    @Test
    void refusesACacheWithoutALimit() {
        Cache<String, String> cache = Caffeine.newBuilder().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Caches.bounded("endless", cache))
                .withMessageContaining("endless");
    }

    @Test
    void showsTheSumOfThoseWithOneName() {
        Cache<String, String> one =
                Caches.bounded("shared", Caffeine.newBuilder().maximumSize(1).build());
        Cache<String, String> other =
                Caches.bounded("shared", Caffeine.newBuilder().maximumSize(2).build());
        one.put("a", "b");
        other.put("a", "b");

        assertThat(meter("cache.size", "shared")).isEqualTo(2);
        assertThat(meter("cache.limit", "shared")).isEqualTo(3);
    }

    private double meter(String name, String cache) {
        return operators.get(name).tag("cache", cache).gauge().value();
    }
}
