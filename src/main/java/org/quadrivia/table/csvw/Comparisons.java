package org.quadrivia.table.csvw;

import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;

/** The order of the values of a datatype. */
final class Comparisons {
    private static final DatatypeFactory FACTORY = factory();

    private Comparisons() {}

    private static DatatypeFactory factory() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Returns less than 0, 0 or more than 0; empty if the two cannot be compared. */
    static Optional<Integer> of(String base, String a, String b) {
        try {
            if (Datatypes.numeric(base)) {
                return Optional.of(new BigDecimal(a).compareTo(new BigDecimal(b)));
            }
            int order = Datatypes.DURATIONS.contains(base)
                    ? FACTORY.newDuration(a).compare(FACTORY.newDuration(b))
                    : FACTORY.newXMLGregorianCalendar(a).compare(FACTORY.newXMLGregorianCalendar(b));
            return order == DatatypeConstants.INDETERMINATE ? Optional.empty() : Optional.of(order);
        } catch (IllegalArgumentException incomparable) {
            return Optional.empty();
        }
    }

    /** Returns whether a text is a date, a time or a part of a date by XML Schema. */
    static boolean isDate(String base, String text) {
        try {
            return FACTORY.newXMLGregorianCalendar(text)
                    .getXMLSchemaType()
                    .getLocalPart()
                    .equals(base);
        } catch (IllegalArgumentException | IllegalStateException none) {
            return false;
        }
    }
}
