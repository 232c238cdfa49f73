package org.quadrivia.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** A server that runs on and on, with everything that people do with it: errors, losses and growth show only then. */
@Tag("full")
@OnEachDatabase
class SoakIT {
    private final TestDatabase database;

    @TempDir
    private Path folder;

    SoakIT(TestDatabase database) {
        this.database = database;
    }

    /** Clocks that go by minutes go by seconds; a day takes a minute. */
    @Test
    void nothingBreaksWhenWhatLivesByAClockEnds() throws Exception {
        assumeTrue(database.isH2(), "the usual tests soak on H2 only");
        soak(SoakPlan.hurried(Duration.ofSeconds(75)));
    }

    @Test
    @Tag("long")
    void nothingBreaksInFiveMinutesEither() throws Exception {
        soak(SoakPlan.hurried(Duration.ofMinutes(5)));
    }

    /** By {@code drill.sh soak} only. */
    @Test
    @Tag("long")
    void itRunsAsLongAsOneLikes() throws Exception {
        int minutes = Integer.getInteger("quadrivia.soak", 0);
        assumeTrue(minutes > 0, "no minutes are given");
        String wanted = System.getProperty("quadrivia.soak.database", "h2");
        assumeTrue(database.toString().equalsIgnoreCase(wanted), "it is " + wanted + " that is soaked");
        soak(SoakPlan.natural(Duration.ofMinutes(minutes)));
    }

    private void soak(SoakPlan plan) throws IOException, InterruptedException {
        Map<String, Object> settings = database.empty();
        String old = System.getProperty("quadrivia.soak.data", "");
        if (!old.isEmpty()) {
            FileSystemUtils.copyRecursively(Path.of(old), Path.of((String) settings.get("quadrivia.data")));
        }
        SoakReport report = new Soak(plan, settings, folder).run();
        report.write(Path.of("target/soak"));
        report.lines().forEach(line -> System.out.println("Drill: " + line));
        assertThat(report.faults()).isEmpty();
    }
}
