package org.quadrivia.knowledge.ui.time;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.time.TimeSpan;

/**
 * A reader's choices on a timeline.
 *
 * @param series the dates; empty for the series that dates the most things
 * @param kind the class of the things; empty for all classes
 * @param window the span to show; empty for the span of most things
 */
record TimelineRequest(Optional<String> series, Optional<EntityId> kind, Optional<TimeSpan> window) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,11}(?:\\.\\d{1,12})?");
    private static final double PRECISE = 1e7;

    /** Reads a request from an address. Invalid parameters count as absent. */
    static TimelineRequest of(QueryParameters parameters) {
        Optional<Double> from = number(parameters, "from");
        Optional<Double> to = number(parameters, "to");
        return new TimelineRequest(
                parameters.getSingleParameter("of"),
                parameters.getSingleParameter("kind").flatMap(TimelineRequest::entity),
                from.flatMap(first -> to.filter(last -> first < last).map(last -> new TimeSpan(first, last))));
    }

    private static Optional<Double> number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Double::valueOf);
    }

    private static Optional<EntityId> entity(String iri) {
        try {
            return Optional.of(new EntityId(iri));
        } catch (IllegalArgumentException notAnIri) {
            return Optional.empty();
        }
    }

    TimelineRequest on(Optional<TimeSpan> time) {
        return new TimelineRequest(series, kind, time);
    }

    TimelineRequest of(Optional<EntityId> one) {
        return new TimelineRequest(series, one, Optional.empty());
    }

    /** Returns the address of the requested timeline. */
    String address(PageAddress page) {
        return page.timeline(
                series, kind, window.map(time -> number(time.from())), window.map(time -> number(time.to())));
    }

    /** Returns the number with no more digits than a minute needs. */
    private static String number(double years) {
        return new java.math.BigDecimal(Math.round(years * PRECISE))
                .divide(java.math.BigDecimal.valueOf(PRECISE))
                .stripTrailingZeros()
                .toPlainString();
    }
}
