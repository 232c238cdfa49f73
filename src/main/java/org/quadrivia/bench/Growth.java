package org.quadrivia.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quadrivia.TemporaryFolder;

/**
 * The figures of synthetic graphs, each twice as large as the one before.
 *
 * @param seed the seed of the graphs
 * @param figures the figures of each graph, smallest first
 */
public record Growth(long seed, List<BenchmarkFigures> figures) {
    /** The usual number of triples of the smallest graph. Doubled seven times, it is a million. */
    public static final int FIRST = 7_813;
    /** The largest factor by which the time of a stage may grow when the graph doubles. */
    public static final double BAR = 2.3;
    /** The stages to which {@link #BAR} applies. */
    public static final List<Stage> STAGES = List.of(Stage.LOAD, Stage.PROFILE, Stage.BANK);

    public Growth {
        figures = List.copyOf(figures);
    }

    /**
     * Measures graphs of {@code first} triples, twice that, and so on. The first graph is measured twice, and only the second
     * measurement counts, because the JVM is cold during the first.
     *
     * @param first how many triples the smallest graph has
     * @param most the last graph is the first one of at least this size
     */
    public static Growth measure(Benchmark benchmark, int first, int most, long seed) throws IOException {
        one(benchmark, first, seed);
        List<BenchmarkFigures> figures = new ArrayList<>();
        int triples = first;
        figures.add(one(benchmark, triples, seed));
        while (triples < most) {
            triples *= 2;
            figures.add(one(benchmark, triples, seed));
        }
        return new Growth(seed, figures);
    }

    private static BenchmarkFigures one(Benchmark benchmark, int triples, long seed) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create("quadrivia-growth")) {
            Path file = folder.path().resolve(triples + ".nt");
            SyntheticGraph.write(file, triples, seed);
            return benchmark.measure(file);
        }
    }

    /**
     * Returns how many times as long the stage takes as on the graph half the size, by wall-clock time.
     *
     * @param place 1 or more
     */
    public double factor(int place, Stage stage) {
        return figures.get(place).of(stage).median()
                / figures.get(place - 1).of(stage).median();
    }

    /**
     * Returns the same factor by CPU time, which other processes on the machine disturb less.
     *
     * @param place 1 or more
     */
    public double cpuFactor(int place, Stage stage) {
        return figures.get(place).of(stage).medianCpu()
                / figures.get(place - 1).of(stage).medianCpu();
    }
}
