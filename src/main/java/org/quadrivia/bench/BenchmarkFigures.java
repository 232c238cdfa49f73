package org.quadrivia.bench;

import java.util.Map;
import java.util.Objects;

/**
 * What the passes over one knowledge base took.
 *
 * @param name its file's or folder's name
 * @param quads in all named graphs
 * @param items in the bank
 * @param steps what making the bank visited, the same on every machine
 * @param warmUps passes made before those measured
 * @param samples of each stage, as many as passes were measured
 * @param peak of the heap, garbage included, in bytes
 * @param kept of the heap after a collection, in bytes: what the program needs or little more
 */
public record BenchmarkFigures(
        String name,
        String revision,
        long quads,
        int items,
        long steps,
        int warmUps,
        Map<Stage, Measurements> samples,
        long peak,
        long kept) {
    public BenchmarkFigures {
        samples = Map.copyOf(samples);
    }

    public Measurements of(Stage stage) {
        return Objects.requireNonNull(samples.get(stage));
    }

    /** Returns the number of measured passes. */
    public int runs() {
        return of(Stage.SCAN).size();
    }

    /** Returns how many times as long as a scan the stage takes, by the medians. */
    public double scans(Stage stage) {
        return of(stage).median() / of(Stage.SCAN).median();
    }

    /** Returns the rate for the whole bank, the time for the profile included. */
    public double itemsPerSecond() {
        return items * 1000.0 / of(Stage.BANK).median();
    }
}
