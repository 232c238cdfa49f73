package org.quadrivia.bench;

import java.util.Map;
import java.util.Objects;

/**
 * The measurements of one knowledge base. A pass goes through all stages once, from loading to the bank.
 *
 * @param name the name of its file or folder
 * @param quads the number of quads in all named graphs
 * @param items the number of items in the bank
 * @param steps the number of steps taken to make the bank, the same on every machine
 * @param warmUps the number of passes made before the measured ones
 * @param samples the measurements of each stage, one for each measured pass
 * @param peak the largest heap use, garbage included, in bytes
 * @param kept the largest heap use after a collection, in bytes: what the program needs, or little more
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

    /** Returns the median time of the stage divided by the median time of a scan. */
    public double scans(Stage stage) {
        return of(stage).median() / of(Stage.SCAN).median();
    }

    /** Returns the number of items generated per second; the time for the profile counts. */
    public double itemsPerSecond() {
        return items * 1000.0 / of(Stage.BANK).median();
    }
}
