package org.quadrivia.knowledge.rdf.view;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.formula.Formula;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/** Formats literals for readers. A literal that is not understood is shown in its lexical form. */
final class Literals {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final int PLAIN_DIGITS = 4;

    private Literals() {}

    static FactValue.Literal value(Node literal, Locale locale) {
        return new FactValue.Literal(
                label(literal, locale),
                literal.getLiteralLexicalForm(),
                literal.getLiteralDatatypeURI(),
                literal.getLiteralLanguage());
    }

    /**
     * Returns the text to show. Whole numbers of five or more digits are grouped, dates are written out, years lose their
     * leading zeros, and formulas are written in one line.
     */
    static String label(Node literal, Locale locale) {
        String text = Excerpt.squeeze(literal.getLiteralLexicalForm());
        String type = literal.getLiteralDatatypeURI();
        if (!type.startsWith(XSD)) {
            return Formula.read(type, literal.getLiteralLexicalForm())
                    .map(Formula::words)
                    .orElse(text);
        }
        if (!literal.isLiteral() || !wellFormed(literal)) {
            return text;
        }
        return switch (type.substring(XSD.length())) {
            case "integer",
                    "int",
                    "long",
                    "short",
                    "nonNegativeInteger",
                    "positiveInteger",
                    "unsignedInt",
                    "unsignedLong" -> whole(text, locale);
            case "date" -> date(text, locale);
            case "gYear" -> year(text);
            case "boolean" -> Messages.text(locale, text.equals("true") || text.equals("1") ? "word.yes" : "word.no");
            default -> text;
        };
    }

    private static boolean wellFormed(Node literal) {
        return literal.getLiteral().isWellFormed();
    }

    private static String whole(String text, Locale locale) {
        BigInteger number = new BigInteger(text.startsWith("+") ? text.substring(1) : text);
        boolean plain = number.abs().toString().length() <= PLAIN_DIGITS;
        return plain
                ? number.toString()
                : NumberFormat.getIntegerInstance(locale).format(number);
    }

    private static String date(String text, Locale locale) {
        try {
            LocalDate day = LocalDate.parse(text.length() > 10 && text.charAt(0) != '-' ? text.substring(0, 10) : text);
            DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
            format.setTimeZone(TimeZone.getTimeZone("UTC"));
            return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** Returns the year in words. Year 0 is 1 BC, as in XML Schema 1.1 and ISO 8601. */
    private static String year(String text) {
        String digits = text.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", "");
        BigInteger year = new BigInteger(digits);
        return year.signum() > 0
                ? year.toString()
                : Messages.text(
                        "word.beforeChrist", BigInteger.ONE.subtract(year).toString());
    }
}
