package org.quadrivia.bench;

import java.time.Duration;
import java.util.function.Supplier;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.question.Bank;

/** The generator and the baseline on the same snapshot, both warm. */
public record BaselineComparison(Side ours, Side plain) {
    private static final int WARM_UPS = 5;

    /**
     * The result of one of the two.
     *
     * @param bank the bank that it made
     * @param seconds the wall-clock time that it took
     * @param cpuSeconds the CPU time that it took, of all threads of the JVM
     */
    public record Side(Bank bank, double seconds, double cpuSeconds) {
        private static Side of(Cost.Of<Bank> made) {
            return new Side(made.result(), made.cost().wall() / 1e9, made.cost().cpu() / 1e9);
        }

        /** Returns items per second of wall-clock time. */
        public double rate() {
            return bank.items().size() / seconds;
        }

        /** Returns items per second of CPU time, of all threads of the JVM. */
        public double cpuRate() {
            return bank.items().size() / cpuSeconds;
        }
    }

    /**
     * Runs the generator and the baseline on the same loaded knowledge base.
     *
     * @param atMost the time limit of the baseline; it gets the same time again beforehand to warm up
     */
    public static BaselineComparison on(LoadOutcome.Loaded loaded, Duration atMost) {
        Supplier<BenchmarkedGenerator> generator = BenchmarkedGenerator.of(loaded);
        for (int i = 0; i < WARM_UPS; i++) {
            generator.get().bank();
        }
        Side ours = Side.of(Cost.of(() -> generator.get().bank()));
        Baseline baseline = new Baseline(loaded.snapshot());
        baseline.bank(atMost);
        return new BaselineComparison(ours, Side.of(Cost.of(() -> baseline.bank(atMost))));
    }

    /** Returns how many times as many items per second the generator makes, by wall-clock time. */
    public double factor() {
        return ours.rate() / plain.rate();
    }

    /** Returns the same factor by CPU time, which other processes on the machine disturb less. */
    public double cpuFactor() {
        return ours.cpuRate() / plain.cpuRate();
    }
}
