package org.quadrivia.knowledge.time;

import java.util.Locale;
import java.util.Optional;
import org.quadrivia.knowledge.Named;

/**
 * A thing and its date or period.
 *
 * @param from empty if only its end is known
 * @param to empty if it has no separate end
 * @param period whether it is a period: then one moment alone is its beginning or its end
 */
public record Dated(Named thing, Optional<Moment> from, Optional<Moment> to, boolean period) {
    /** @throws IllegalArgumentException if both moments are missing */
    public Dated {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("no moment");
        }
    }

    /** Returns the date or period in words. */
    public String when(Locale locale) {
        return MomentWords.of(from, to, period, locale);
    }

    /** Returns the part of the scale that it covers: from the beginning of the first moment to the end of the last. */
    public TimeSpan span() {
        Moment first = from.or(() -> to).orElseThrow();
        Moment last = to.or(() -> from).orElseThrow();
        return new TimeSpan(first.start(), Math.max(first.end(), last.end()));
    }
}
