package org.quadrivia.knowledge.time;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.Named;

/**
 * One kind of dates that a knowledge base gives, such as dates of birth, or beginnings and ends.
 *
 * @param key names it in an address; the same in each revision
 * @param start the property that dates things, or says when they began
 * @param end the property that says when they ended; empty if the dates are no periods
 * @param size how many things it dates
 * @param kinds the classes of these things, the largest first
 */
public record DateSeries(String key, Named start, Optional<Named> end, int size, List<Kind> kinds) {
    /**
     * A class of dated things.
     *
     * @param size how many dated things are of the class
     */
    public record Kind(Named type, int size) {}

    public DateSeries {
        kinds = List.copyOf(kinds);
    }
}
