package org.quadrivia.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.cli.PackagedApp;

/** Many learners at once: few of them in the usual tests, which say nothing of speed; the curve in the long ones. */
@Tag("full")
class LoadIT {
    private static final Duration PACE = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 1_000_000;
    private static final double MOST_MS = 300;
    private static final double MOST_MS_AT_FIRST = 500;

    @Test
    @Tag("long")
    void aSessionTakesNoMoreThanAMegabyte() throws Exception {
        Path data = Files.createTempDirectory("quadrivia-load");
        Load.Result result;
        try (PackagedApp app = PackagedApp.on(data, Map.of())) {
            result = told(new Load(app, Duration.ofSeconds(2)).warmed().run(20, Duration.ofSeconds(8)));
        }

        assertThat(result.errors()).isEmpty();
        assertThat(result.bytes()).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    @Tag("long")
    @Tag("alone")
    void manyLearnersHaveTheirFeedbackInGoodTime() throws Exception {
        Duration length = Duration.ofSeconds(Integer.getInteger("quadrivia.load.seconds", 300));
        for (String learners :
                System.getProperty("quadrivia.load", "50,100,200,400").split(",")) {
            Load.Result result = run(Integer.parseInt(learners), length);

            assertThat(result.errors()).isEmpty();
            assertThat(result.bytes()).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(result.all().within(0.95)).isLessThanOrEqualTo(MOST_MS);
            assertThat(result.first().within(0.95)).isLessThanOrEqualTo(MOST_MS_AT_FIRST);
        }
    }

    private static Load.Result run(int learners, Duration length) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("quadrivia-load");
        try (PackagedApp app = PackagedApp.measured(data, Map.of())) {
            System.out.printf("Drill: load: ready after %.0f s%n", untilReady(app));
            Load.Result result = told(new Load(app, PACE).run(learners, length));
            String histogram = System.getProperty("quadrivia.histogram", "");
            if (!histogram.isEmpty()) {
                Files.writeString(Path.of(histogram), Heap.histogram(app.pid()));
            }
            return result;
        }
    }

    /** As whoever sends it learners would wait. @return seconds since it answered first */
    private static double untilReady(PackagedApp app) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(app.address() + "/actuator/health/readiness"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (http.send(ready, BodyHandlers.discarding()).statusCode() != 200) {
                Thread.sleep(100);
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Load.Result told(Load.Result result) {
        System.out.println("Drill: load: " + result);
        result.errors().stream().limit(5).forEach(System.out::println);
        return result;
    }
}
