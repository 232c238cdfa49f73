package org.quadrivia.learners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.cli.PackagedApp;

/** Many learners at once: few of them in the usual tests, which say nothing of speed; the curve in the long ones. */
class LoadIT {
    private static final Duration PACE = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 1_000_000;
    private static final double MOST_MS = 300;
    private static final int CLASS = 200;

    @Test
    void aSessionTakesNoMoreThanAMegabyte() throws Exception {
        Load.Result result = run(20, Duration.ofSeconds(2), Duration.ofSeconds(8));

        assertThat(result.errors()).isEmpty();
        assertThat(result.bytes()).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    @Tag("long")
    void twoHundredLearnersHaveTheirFeedbackInGoodTime() throws Exception {
        Duration length = Duration.ofSeconds(Integer.getInteger("quadrivia.load.seconds", 300));
        for (String learners :
                System.getProperty("quadrivia.load", "50,100,200,400").split(",")) {
            Load.Result result = run(Integer.parseInt(learners), PACE, length);

            assertThat(result.errors()).isEmpty();
            assertThat(result.bytes()).isLessThanOrEqualTo(MOST_BYTES);
            if (result.learners() <= CLASS) {
                assertThat(result.within(0.95)).isLessThanOrEqualTo(MOST_MS);
            }
        }
    }

    private static Load.Result run(int learners, Duration pace, Duration length)
            throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("quadrivia-load");
        try (PackagedApp app = PackagedApp.on(data, Map.of("JDK_JAVA_OPTIONS", "-Xmx1g"))) {
            Load.Result result = new Load(app, pace).run(learners, length);
            System.out.println("Drill: load: " + result);
            result.errors().stream().limit(5).forEach(System.out::println);
            String histogram = System.getProperty("quadrivia.histogram", "");
            if (!histogram.isEmpty()) {
                Files.writeString(Path.of(histogram), Heap.histogram(app.pid()));
            }
            return result;
        }
    }
}
