package org.quadrivia.quiz.statistics;

import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/** What somebody can expect to earn on an item who knows nothing and guesses. */
public final class RandomGuess {
    private RandomGuess() {}

    /**
     * Returns the mean points of guesses among all answers that can be given, each as likely as the others. Nobody guesses what is
     * typed.
     *
     * @param partial whether a partly right answer earns part of the point
     * @return empty where parts of the point make the mean depend on how somebody guesses: several right options, and an order
     */
    public static OptionalDouble points(Item item, boolean partial) {
        int options = item.options().size();
        return switch (item.kind()) {
            case SINGLE, BOOLEAN ->
                OptionalDouble.of(
                        (double) item.options().stream().filter(Option::correct).count() / options);
            case TEXT -> OptionalDouble.of(0);
            case MATCH -> OptionalDouble.of(partial ? 1.0 / options : 1.0 / orders(options));
            case ORDER -> partial ? OptionalDouble.empty() : OptionalDouble.of(1.0 / orders(options));
            case MULTIPLE -> partial ? OptionalDouble.empty() : OptionalDouble.of(1 / (Math.pow(2, options) - 1));
        };
    }

    private static double orders(int options) {
        return LongStream.rangeClosed(2, options).mapToDouble(factor -> factor).reduce(1, (one, other) -> one * other);
    }
}
