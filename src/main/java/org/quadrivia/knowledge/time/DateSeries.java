package org.quadrivia.knowledge.time;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.Named;

/**
 * One kind of date in a knowledge base, such as dates of birth, or beginnings and ends.
 *
 * @param key identifies the series in an address; the same in each revision
 * @param start the property that dates things or gives their beginnings
 * @param end the property that gives their ends; empty if the dates are not periods
 * @param size the number of things that the series dates
 * @param kinds the classes of these things, the largest first
 */
public record DateSeries(String key, Named start, Optional<Named> end, int size, List<Kind> kinds) {
    /**
     * A class of dated things.
     *
     * @param size the number of dated things of the class
     */
    public record Kind(Named type, int size) {}

    public DateSeries {
        kinds = List.copyOf(kinds);
    }
}
