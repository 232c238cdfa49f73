package org.quadrivia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class BenchmarkTest {
    private static final MeasurementProtocol SHORT = new MeasurementProtocol(1, 2, Duration.ofMinutes(1));

    /** Small: what is measured holds at any size. */
    private static final Path HOUSES = Path.of("src/test/resources/org/quadrivia/bench/houses.ttl");

    @Test
    void itMeasuresEveryStageAsOftenAsToldAndCountsAllQuads() {
        List<String> progress = new ArrayList<>();

        BenchmarkFigures figures = new Benchmark(SHORT, progress::add).measure(HOUSES);

        assertThat(figures.quads()).isEqualTo(triples(HOUSES));
        assertThat(figures.items()).isPositive();
        assertThat(figures.runs()).isEqualTo(2);
        assertThat(figures.warmUps()).isEqualTo(1);
        assertThat(progress).hasSize(3);
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(figures.of(stage).median()).isPositive());
        assertThat(figures.kept()).isPositive().isLessThan(Runtime.getRuntime().maxMemory());
    }

    @Test
    void wholesAreNotLessThanTheirParts() {
        BenchmarkPass pass = BenchmarkPass.over(HOUSES);

        assertThat(wall(pass, Stage.LOAD))
                .isEqualTo(wall(pass, Stage.PARSE) + wall(pass, Stage.REVISION) + wall(pass, Stage.LABELS));
        assertThat(wall(pass, Stage.BANK)).isGreaterThanOrEqualTo(wall(pass, Stage.PROFILE) + wall(pass, Stage.FIRST));
    }

    private static long triples(Path file) {
        return RDFDataMgr.loadGraph(file.toString()).size();
    }

    private static long wall(BenchmarkPass pass, Stage stage) {
        return java.util.Objects.requireNonNull(pass.costs().get(stage)).wall();
    }
}
