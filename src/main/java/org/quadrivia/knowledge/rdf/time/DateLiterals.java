package org.quadrivia.knowledge.rdf.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.label.LocalNames;
import org.quadrivia.knowledge.time.Moment;

/** Reads dates from literals. */
final class DateLiterals {
    private static final Set<String> DATE_TYPES = Set.of(
            XSDDatatype.XSDdate.getURI(),
            XSDDatatype.XSDdateTime.getURI(),
            XSDDatatype.XSDdateTimeStamp.getURI(),
            XSDDatatype.XSDgYear.getURI(),
            XSDDatatype.XSDgYearMonth.getURI());
    /** Numbers and strings count as dates only if the property's name contains one of these words. */
    private static final Pattern DATE_NAME =
            Pattern.compile("(?:.*[^a-z])?(?:year|date|jahr|annee|année|año|anno)(?:[^a-z].*)?");

    private static final Pattern CAMEL_CASE_BOUNDARY = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern ISO_DATE = Pattern.compile("-?\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");
    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,5}");
    private static final int MAX_YEAR = 2200;
    private static final int MAX_LENGTH = 60;

    private DateLiterals() {}

    /** Returns the date, or empty if the literal contains none. */
    static Optional<Moment> read(Node property, Node literal) {
        if (!literal.isLiteral()) {
            return Optional.empty();
        }
        String text = literal.getLiteralLexicalForm().strip();
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (DATE_TYPES.contains(literal.getLiteralDatatypeURI())) {
            return Moment.read(text);
        }
        boolean number = literal.getLiteralDatatype() instanceof XSDDatatype type && isWhole(type);
        if (!number && !ISO_DATE.matcher(text).matches() || !hasDateName(property)) {
            return Optional.empty();
        }
        return number ? year(text) : Moment.read(text);
    }

    private static boolean isWhole(XSDDatatype type) {
        return XSDDatatype.XSDinteger.equals(type)
                || XSDDatatype.XSDint.equals(type)
                || XSDDatatype.XSDlong.equals(type)
                || XSDDatatype.XSDshort.equals(type)
                || XSDDatatype.XSDnonNegativeInteger.equals(type)
                || XSDDatatype.XSDpositiveInteger.equals(type);
    }

    private static Optional<Moment> year(String text) {
        return Optional.of(text)
                .filter(digits -> INTEGER.matcher(digits).matches())
                .map(Long::valueOf)
                .filter(year -> year <= MAX_YEAR && year != 0)
                .map(Moment::ofYear);
    }

    private static boolean hasDateName(Node property) {
        String name = CAMEL_CASE_BOUNDARY
                .matcher(LocalNames.of(property.getURI()))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
        return DATE_NAME.matcher(name).matches();
    }
}
