package org.quadrivia.question.rdf.bank;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Difficulty;

/**
 * What bounds a bank.
 *
 * @param seed another seed makes another choice among what can be asked and offered
 * @param limit items in all, 1 or more
 * @param families only these; empty means all
 * @param difficulty of all items, by the choice of their wrong options; null means mixed
 */
public record GeneratorSettings(
        long seed,
        int limit,
        Set<String> families,
        @Nullable Difficulty difficulty) {
    /** Items in a bank, unless told otherwise. */
    public static final int DEFAULT_LIMIT = 1500;

    /** @throws IllegalArgumentException if {@code limit} is less than 1 */
    public GeneratorSettings {
        if (limit < 1) {
            throw new IllegalArgumentException("a bank holds at least one item: " + limit);
        }
        families = Set.copyOf(families);
    }

    /** Of mixed difficulty. */
    public GeneratorSettings(long seed, int limit, Set<String> families) {
        this(seed, limit, families, null);
    }

    /** Seed 0, all families, the usual bound. */
    public static GeneratorSettings usual() {
        return new GeneratorSettings(0, DEFAULT_LIMIT, Set.of());
    }
}
