package org.quadrivia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final long MILLISECOND = 1_000_000;

    private final Growth growth = new Growth(1, List.of(figures(10_000, 40), figures(20_000, 100)));

    @Test
    void aFactorComparesWithTheGraphHalfAsLarge() {
        assertThat(growth.factor(1, Stage.LOAD)).isEqualTo(2.5);
        assertThat(growth.cpuFactor(1, Stage.LOAD)).isEqualTo(1);
    }

    @Test
    void theTableHasALineForEachGraphAndFactorsFromTheSecondOn() {
        List<String> lines = BenchText.of(growth);

        assertThat(lines)
                .filteredOn(line -> line.startsWith("10,000 "))
                .hasSize(1)
                .noneMatch(l -> l.contains("2.50"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("20,000 "))
                .hasSize(1)
                .allMatch(line -> line.split("2\\.50", -1).length == 1 + Growth.STAGES.size());
    }

    private static BenchmarkFigures figures(long quads, long millis) {
        Map<Stage, Measurements> samples = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            samples.put(stage, new Measurements(List.of(millis * MILLISECOND), List.of(MILLISECOND)));
        }
        return new BenchmarkFigures("graph", "digest", quads, 100, 0, 0, samples, 2 << 20, 1 << 20);
    }
}
