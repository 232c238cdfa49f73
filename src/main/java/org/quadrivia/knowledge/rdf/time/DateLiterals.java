package org.quadrivia.knowledge.rdf.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.label.LocalNames;
import org.quadrivia.knowledge.time.Moment;

/** Reads the moments that literals state. */
final class DateLiterals {
    private static final Set<String> DATES = Set.of(
            XSDDatatype.XSDdate.getURI(),
            XSDDatatype.XSDdateTime.getURI(),
            XSDDatatype.XSDdateTimeStamp.getURI(),
            XSDDatatype.XSDgYear.getURI(),
            XSDDatatype.XSDgYearMonth.getURI());
    /** What numbers and texts are taken for dates: those of properties whose names have one of these words. */
    private static final Pattern DATE_NAME =
            Pattern.compile("(?:.*[^a-z])?(?:year|date|jahr|annee|année|año|anno)(?:[^a-z].*)?");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,5}");
    private static final int LATEST = 2200;
    private static final int LONGEST = 60;

    private DateLiterals() {}

    /** Returns the moment; empty if the literal states none. */
    static Optional<Moment> read(Node property, Node literal) {
        if (!literal.isLiteral()) {
            return Optional.empty();
        }
        String text = literal.getLiteralLexicalForm().strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (DATES.contains(literal.getLiteralDatatypeURI())) {
            return Moment.read(text);
        }
        boolean number = literal.getLiteralDatatype() instanceof XSDDatatype type && isWhole(type);
        if (!number && !WRITTEN.matcher(text).matches() || !isForDates(property)) {
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
                .filter(digits -> WHOLE.matcher(digits).matches())
                .map(Long::valueOf)
                .filter(year -> year <= LATEST && year != 0)
                .map(Moment::ofYear);
    }

    private static boolean isForDates(Node property) {
        String name =
                HUMP.matcher(LocalNames.of(property.getURI())).replaceAll(" ").toLowerCase(Locale.ROOT);
        return DATE_NAME.matcher(name).matches();
    }
}
