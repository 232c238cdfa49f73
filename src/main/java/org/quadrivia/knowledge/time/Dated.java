package org.quadrivia.knowledge.time;

import java.util.Locale;
import java.util.Optional;
import org.quadrivia.knowledge.Named;

/**
 * A thing and when it was.
 *
 * @param from empty if only its end is known
 * @param to empty if it has no end of its own
 * @param period whether it lasted: then one moment alone is its beginning or its end
 */
public record Dated(Named thing, Optional<Moment> from, Optional<Moment> to, boolean period) {
    /** @throws IllegalArgumentException if there is no moment */
    public Dated {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("no moment");
        }
    }

    /** Returns when it was, in words. */
    public String when(Locale locale) {
        return MomentWords.of(from, to, period, locale);
    }

    /** Returns what it takes of the scale: from the beginning of the first moment to the end of the last. */
    public TimeSpan span() {
        Moment first = from.or(() -> to).orElseThrow();
        Moment last = to.or(() -> from).orElseThrow();
        return new TimeSpan(first.start(), Math.max(first.end(), last.end()));
    }
}
