package org.quadrivia.question.rdf.language;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Formats durations for people. The symbols are those of the SI in every language. */
final class Durations {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(100L * HOUR);

    private Durations() {}

    /**
     * Returns, for example, "4 min 8 s" for 248 seconds. Empty if the duration is less than a minute, is more than a hundred
     * hours, or contains a fraction of a second.
     */
    static Optional<String> of(Node seconds) {
        return NumbersAndDates.value(seconds)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(MINUTE)) >= 0 && value.compareTo(LONGEST) < 0)
                .map(value -> text(value.intValueExact()));
    }

    private static String text(int seconds) {
        String hours = part(seconds / HOUR, "h");
        String minutes = part(seconds % HOUR / MINUTE, "min");
        return (hours + minutes + part(seconds % MINUTE, "s")).strip();
    }

    private static String part(int number, String symbol) {
        return number == 0 ? "" : number + " " + symbol + " ";
    }
}
