package org.quadrivia.bench;

import java.util.Optional;
import java.util.function.Supplier;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

/**
 * The generator as the benchmark drives it, from the profile to the whole bank. No other class of the benchmark knows the
 * generator's entry points.
 */
final class BenchmarkedGenerator {
    private final BankGenerator generator;

    private BenchmarkedGenerator(BankGenerator generator) {
        this.generator = generator;
    }

    /** Reads the families once. Each call of the supplier profiles the snapshot again. */
    static Supplier<BenchmarkedGenerator> of(LoadOutcome.Loaded loaded) {
        FamilySet families = FamilySet.with(loaded.families());
        return () ->
                new BenchmarkedGenerator(BankGenerator.prepare(loaded.snapshot(), families, GeneratorSettings.usual()));
    }

    /** Returns the first item, or empty if nothing can be asked. */
    Optional<Item> first() {
        return generator.first();
    }

    /** Returns the number of steps taken so far. */
    long steps() {
        return generator.steps();
    }

    /** Returns the bank of the default size. Work already done for the first item is not repeated. */
    Bank bank() {
        return generator.bank();
    }
}
