package org.quadrivia.question.rdf.makers;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.profile.KnowableValues;

/**
 * Decides whether two values are so far apart that somebody who knows the subject can tell which is greater without knowing both
 * exactly: by a tenth, or for years by more the longer ago they are.
 *
 * @param apply whether to ask for more than that a careful measurement can tell the two apart
 */
public record ClearSpacing(boolean apply, KnowableValues knowable) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    /** Years of today differ by a year or two, those of antiquity by two generations. */
    private static final double OF_AGE = 0.02;

    private static final int LATEST_YEAR = 2100;

    /** Whether two values of the property may be compared. */
    public boolean apart(Node property, Node one, Node other) {
        if (!ValueSpacing.wellApart(one, other)) {
            return false;
        }
        return !apply
                || yearsApart(property, one, other)
                        && (knowable.year(property, one).isPresent()
                                || knowable.knowable(property, one)
                                || byATenth(one, other));
    }

    /** Whether the two are no dates or years, or so far apart that who knows about when it was can tell which is right. */
    boolean yearsApart(Node property, Node one, Node other) {
        Optional<Integer> a = knowable.year(property, one);
        Optional<Integer> b = knowable.year(property, other);
        if (!apply || a.isEmpty() || b.isEmpty() || knowable.ofDays(property)) {
            return true;
        }
        int age = LATEST_YEAR - Math.min(a.get(), b.get());
        return Math.abs(a.get() - b.get()) >= OF_AGE * age;
    }

    private static boolean byATenth(Node one, Node other) {
        Optional<BigDecimal> a = NumbersAndDates.value(one);
        Optional<BigDecimal> b = NumbersAndDates.value(other);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        BigDecimal larger = a.get().abs().max(b.get().abs());
        return a.get().subtract(b.get()).abs().compareTo(larger.multiply(TENTH)) >= 0;
    }
}
