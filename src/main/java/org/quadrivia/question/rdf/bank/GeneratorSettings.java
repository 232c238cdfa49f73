package org.quadrivia.question.rdf.bank;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Difficulty;

/**
 * Settings for a bank.
 *
 * @param seed a different seed gives a different selection of questions and options
 * @param limit the greatest number of questions in the bank, 1 or more; a question may have several items
 * @param families names of the families to use; empty means all
 * @param difficulty the difficulty of all items, which determines the choice of distractors; null means mixed
 */
public record GeneratorSettings(
        long seed,
        int limit,
        Set<String> families,
        @Nullable Difficulty difficulty) {
    /** The default for the greatest number of questions in a bank. */
    public static final int DEFAULT_LIMIT = 1500;

    /** @throws IllegalArgumentException if {@code limit} is less than 1 */
    public GeneratorSettings {
        if (limit < 1) {
            throw new IllegalArgumentException("a bank holds at least one question: " + limit);
        }
        families = Set.copyOf(families);
    }

    /** Creates settings with mixed difficulty. */
    public GeneratorSettings(long seed, int limit, Set<String> families) {
        this(seed, limit, families, null);
    }

    /** Returns the default settings: seed 0, all families, default limit, mixed difficulty. */
    public static GeneratorSettings usual() {
        return new GeneratorSettings(0, DEFAULT_LIMIT, Set.of());
    }
}
