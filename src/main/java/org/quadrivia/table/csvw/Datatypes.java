package org.quadrivia.table.csvw;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The datatypes that have a short name, and how they are grouped. */
public final class Datatypes {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    static final Set<String> INTEGERS = Set.of(
            "integer",
            "long",
            "int",
            "short",
            "byte",
            "nonNegativeInteger",
            "positiveInteger",
            "unsignedLong",
            "unsignedInt",
            "unsignedShort",
            "unsignedByte",
            "nonPositiveInteger",
            "negativeInteger");
    static final Set<String> FLOATS = Set.of("double", "float", "number");
    static final Set<String> DATES = Set.of("date", "dateTime", "datetime", "dateTimeStamp", "time");
    static final Set<String> PARTS = Set.of("gDay", "gMonth", "gMonthDay", "gYear", "gYearMonth");
    static final Set<String> DURATIONS = Set.of("duration", "dayTimeDuration", "yearMonthDuration");
    static final Set<String> TEXTS =
            Set.of("string", "normalizedString", "token", "language", "Name", "NMTOKEN", "json", "xml", "html");
    static final Set<String> BINARIES = Set.of("base64Binary", "binary", "hexBinary");
    private static final Map<String, String> IRIS = new HashMap<>();

    static {
        for (Set<String> some : java.util.List.of(INTEGERS, FLOATS, DATES, PARTS, DURATIONS, TEXTS, BINARIES)) {
            some.forEach(name -> IRIS.put(name, XSD + name));
        }
        for (String name : Set.of("anyURI", "boolean", "decimal", "QName", "anyAtomicType")) {
            IRIS.put(name, XSD + name);
        }
        IRIS.put("any", XSD + "anyAtomicType");
        IRIS.put("number", XSD + "double");
        IRIS.put("binary", XSD + "base64Binary");
        IRIS.put("datetime", XSD + "dateTime");
        IRIS.put("json", CommonTerms.CSVW + "JSON");
        IRIS.put("xml", RDF + "XMLLiteral");
        IRIS.put("html", RDF + "HTML");
    }

    private Datatypes() {}

    /** Returns the IRI of a datatype by its short name; empty if there is none of that name. */
    public static Optional<String> iri(String name) {
        return Optional.ofNullable(IRIS.get(name));
    }

    static boolean isBuiltIn(String iri) {
        return IRIS.containsValue(iri);
    }

    /** Returns whether values of the datatype are numbers. */
    public static boolean numeric(String name) {
        return INTEGERS.contains(name) || FLOATS.contains(name) || name.equals("decimal");
    }

    static boolean ordered(String name) {
        return numeric(name) || DATES.contains(name) || PARTS.contains(name) || DURATIONS.contains(name);
    }

    static boolean hasLength(String name) {
        return TEXTS.contains(name)
                || BINARIES.contains(name)
                || name.equals("anyURI")
                || name.equals("any")
                || name.equals("anyAtomicType");
    }

    /** Returns whether the whitespace of a cell is kept as it is. */
    static boolean verbatim(String name) {
        return Set.of("string", "json", "xml", "html", "any", "anyAtomicType").contains(name);
    }
}
