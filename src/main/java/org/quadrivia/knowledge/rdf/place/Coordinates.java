package org.quadrivia.knowledge.rdf.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.DatatypeFormatException;
import org.apache.jena.graph.Node;

/** A latitude and a longitude in WGS 84, read from literals. */
record Coordinates(double latitude, double longitude) {
    private static final String NUMBER = "([-+]?\\d{1,3}(?:\\.\\d{1,20})?)";
    /** Matches a point in Well-Known Text, with or without the IRI of its reference system before it. */
    private static final Pattern WKT =
            Pattern.compile("(?i)(?:<([^<>\\s]{1,200})>\\s{0,9})?POINT\\s{0,9}Z?\\s{0,9}\\(\\s{0,9}" + NUMBER
                    + "\\s{1,9}" + NUMBER + "(?:\\s{1,9}[-+.\\d]{1,20})?\\s{0,9}\\)");
    /** Matches a point in GeoRSS: latitude, longitude. */
    private static final Pattern PAIR = Pattern.compile(NUMBER + "(?:\\s{1,9}|\\s{0,9},\\s{0,9})" + NUMBER);

    private static final int LONGEST = 300;
    private static final double RIGHT_ANGLE = 90;

    /** Returns the coordinates, or empty if one is out of range. */
    static Optional<Coordinates> of(double latitude, double longitude) {
        return Math.abs(latitude) <= RIGHT_ANGLE && Math.abs(longitude) <= 2 * RIGHT_ANGLE
                ? Optional.of(new Coordinates(latitude, longitude))
                : Optional.empty();
    }

    /**
     * Reads a point of Well-Known Text (GeoSPARQL). Longitude comes first (CRS84, which is also the default); in EPSG:4326 it comes
     * second. Other reference systems and shapes are ignored.
     */
    static Optional<Coordinates> ofWellKnownText(Node literal) {
        Matcher point = WKT.matcher(text(literal));
        if (!point.matches()) {
            return Optional.empty();
        }
        String system = point.group(1) == null ? "CRS84" : point.group(1);
        double first = Double.parseDouble(point.group(2));
        double second = Double.parseDouble(point.group(3));
        return system.endsWith("CRS84")
                ? of(second, first)
                : system.endsWith("/4326") ? of(first, second) : Optional.empty();
    }

    /** Reads a latitude and a longitude in one text (GeoRSS, {@code geo:lat_long}). */
    static Optional<Coordinates> ofPair(Node literal) {
        Matcher pair = PAIR.matcher(text(literal));
        return pair.matches()
                ? of(Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2)))
                : Optional.empty();
    }

    /** Reads degrees from a number or a string. */
    static Optional<Double> degrees(Node literal) {
        if (!literal.isLiteral()) {
            return Optional.empty();
        }
        try {
            return literal.getLiteralValue() instanceof Number number
                    ? Optional.of(number.doubleValue())
                    : Optional.of(text(literal))
                            .filter(text -> text.matches(NUMBER))
                            .map(Double::valueOf);
        } catch (DatatypeFormatException e) {
            return Optional.empty();
        }
    }

    private static String text(Node literal) {
        String text = literal.isLiteral() ? literal.getLiteralLexicalForm().strip() : "";
        return text.length() > LONGEST ? "" : text;
    }
}
