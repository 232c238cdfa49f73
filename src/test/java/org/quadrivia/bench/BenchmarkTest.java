package org.quadrivia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
class BenchmarkTest {
    private static final MeasurementProtocol SHORT = new MeasurementProtocol(1, 2, Duration.ofMinutes(1));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void itMeasuresEveryStageAsOftenAsToldAndCountsAllQuads() throws IOException {
        Path file = folder.resolve("world.nt");
        SyntheticGraph.write(file, SyntheticGraph.LEAST, 1);
        List<String> progress = new ArrayList<>();

        BenchmarkFigures figures = new Benchmark(SHORT, progress::add).measure(file);

        assertThat(figures.quads()).isEqualTo(SyntheticGraph.LEAST);
        assertThat(figures.items()).isPositive();
        assertThat(figures.runs()).isEqualTo(2);
        assertThat(figures.warmUps()).isEqualTo(1);
        assertThat(progress).hasSize(3);
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(figures.of(stage).median()).isPositive());
        assertThat(figures.kept()).isPositive().isLessThan(Runtime.getRuntime().maxMemory());
    }

    @Test
    void wholesAreNotLessThanTheirParts() throws IOException {
        Path file = folder.resolve("world.nt");
        SyntheticGraph.write(file, SyntheticGraph.LEAST, 1);

        BenchmarkPass pass = BenchmarkPass.over(file);

        assertThat(wall(pass, Stage.LOAD))
                .isEqualTo(wall(pass, Stage.PARSE) + wall(pass, Stage.REVISION) + wall(pass, Stage.LABELS));
        assertThat(wall(pass, Stage.BANK)).isGreaterThanOrEqualTo(wall(pass, Stage.PROFILE) + wall(pass, Stage.FIRST));
    }

    private static long wall(BenchmarkPass pass, Stage stage) {
        return java.util.Objects.requireNonNull(pass.costs().get(stage)).wall();
    }
}
