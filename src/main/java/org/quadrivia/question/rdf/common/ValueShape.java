package org.quadrivia.question.rdf.common;

import com.ibm.icu.lang.UScript;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** The shape of the object of a statement, judged by the term alone. */
public enum ValueShape {
    THING,
    BLANK,
    NUMBER,
    /** A date, including a plain text in ISO 8601 format. */
    DATE,
    TRUTH,
    /** One or a few words. */
    TEXT,
    /** A text longer than an answer can be. */
    LONG,
    /** A text that contains a number and its unit. */
    QUANTITY,
    /** A code for machines, made of capitals and digits. */
    CODE,
    /** A text that represents a missing value. */
    PLACEHOLDER,
    ILL_TYPED,
    LINK,
    COORDINATES,
    /** A list or map as a programming language prints it. */
    DUMP,
    /** Several values in one literal. */
    LIST,
    /** Durations, times of day, binary data and other datatypes. */
    OTHER;

    /** A text longer than this is a description and not an answer. */
    static final int LONGEST_TEXT = 60;

    private static final int LONGEST_CODE = 24;
    private static final Map<String, ValueShape> DATATYPES = datatypes();
    /** These are compared with case, because Nan is a town and NA is the code of a country. */
    private static final Set<String> NOTHING = Set.of(
            ("None none NONE null Null NULL NaN nan N/A n/a n.a. NR nil undefined unknown Unknown UNKNOWN unbekannt inconnu"
                            + " sconosciuto desconocido TBD tbd TBA tba - -- --- – — ? ?? ??? [] {} () . ... xxx INF -INF")
                    .split(" "));

    /** These are compared in lower case, for both texts and names. */
    private static final Set<String> SAYING_NOTHING = Set.of(
            ("unknown|not known|not recorded|not reported|not available|not applicable|not specified|not given|not stated|no data"
                            + "|no information|unspecified|undetermined|undefined|to be determined|to be announced|n/a|n. a.|various"
                            + "|unbekannt|nicht bekannt|nicht verfügbar|keine angabe|keine angaben|k. a.|k.a.|ohne angabe|verschieden|verschiedene"
                            + "|inconnu|inconnue|non renseigné|non renseignée|non disponible|non précisé|non spécifié"
                            + "|sconosciuto|sconosciuta|non disponibile|non specificato|non noto|dato mancante"
                            + "|desconocido|desconocida|no disponible|sin datos|sin especificar|no consta")
                    .split("\\|"));
    /** A date or year in ISO 8601 format. */
    private static final Pattern ISO_DATE =
            Pattern.compile("(?:1\\d|20)\\d\\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");

    private static final Pattern QUANTITY_TEXT = Pattern.compile(
            "[<>~≈±+−-]?\\s*\\d[\\d.,]*(?:[eE][+−-]?\\d+)?(?:\\s*[-–—]\\s*\\d[\\d.,]*)?\\s*(?:%|°\\s?[CFK]?|[\\p{L}µμΩ$€£]{1,12}(?:[\\^/·*.⋅]?-?[\\p{L}\\d²³⁻¹]{0,6}){0,3})(?:\\s.{0,20})?");
    private static final Pattern POSITION = Pattern.compile(
            "(?i)(?:point|linestring|polygon|multi\\w+)\\s*\\(.*|[+-]?\\d{1,3}\\.\\d+[,; ]\\s*[+-]?\\d{1,3}\\.\\d+");

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}-([A-Za-z]{4})(?:-[A-Z]{2})?");

    /** Returns the shape of a term. */
    public static ValueShape of(Node node) {
        if (!node.isLiteral()) {
            return node.isURI() ? THING : BLANK;
        }
        ValueShape typed = DATATYPES.getOrDefault(node.getLiteralDatatypeURI(), OTHER);
        String text = node.getLiteralLexicalForm();
        if (typed == TEXT) {
            ValueShape shape = ofText(text.strip());
            return shape == DATE
                            && (!text.equals(text.strip())
                                    || !node.getLiteralLanguage().isEmpty())
                    ? TEXT
                    : shape;
        }
        if (typed != COORDINATES && typed != OTHER && !node.getLiteral().isWellFormed()) {
            return text.isBlank() || NOTHING.contains(text.strip()) ? PLACEHOLDER : ILL_TYPED;
        }
        return typed == NUMBER && (text.endsWith("NaN") || text.endsWith("INF")) ? PLACEHOLDER : typed;
    }

    /** Whether a question can show such a value as an answer or use it as the name of a thing. */
    public boolean shown() {
        return switch (this) {
            case PLACEHOLDER, ILL_TYPED, LINK, COORDINATES, DUMP, LIST -> false;
            case THING, BLANK, NUMBER, DATE, TRUTH, TEXT, LONG, QUANTITY, CODE, OTHER -> true;
        };
    }

    /** Whether the text merely represents a missing value or name. */
    public static boolean saysNothing(String text) {
        return NOTHING.contains(text)
                || text.length() <= LONGEST_TEXT && SAYING_NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    private static ValueShape ofText(String text) {
        if (text.isEmpty() || saysNothing(text)) {
            return PLACEHOLDER;
        }
        if (isDate(text)) {
            return DATE;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (first == '{' && last == '}' || first == '[' && last == ']' || first == '(' && last == ')') {
            return DUMP;
        }
        if (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.") || isMail(text)) {
            return LINK;
        }
        if ((Character.isDigit(first) || "+-PLM<>~≈±−plm".indexOf(first) >= 0) && hasDigit(text)) {
            if (POSITION.matcher(text).matches()) {
                return COORDINATES;
            }
            if (text.length() <= LONGEST_TEXT && QUANTITY_TEXT.matcher(text).matches()) {
                return QUANTITY;
            }
        }
        return text.length() > LONGEST_TEXT
                ? LONG
                : isCode(text) || isLanguageTag(text) ? CODE : isList(text) ? LIST : TEXT;
    }

    private static boolean isDate(String text) {
        if (text.length() > 10 || !ISO_DATE.matcher(text).matches()) {
            return false;
        }
        try {
            return text.length() < 10 || LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    private static boolean isMail(String text) {
        int at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > 0 && text.indexOf(' ') < 0;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Whether the text consists of two or more capitals, digits and joining characters and is not a year. */
    private static boolean isCode(String text) {
        if (text.length() < 2 || text.length() > LONGEST_CODE) {
            return false;
        }
        boolean year = text.length() == 4 && (text.charAt(0) == '1' || text.charAt(0) == '2');
        boolean digits = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && (c < 'A' || c > 'Z') && "-_/.:#".indexOf(c) < 0) {
                return false;
            }
            digits &= digit;
        }
        return !(digits && year);
    }

    /** Whether the text names a language with its script, as in "eng-latn". */
    private static boolean isLanguageTag(String text) {
        Matcher tag = LANGUAGE_TAG.matcher(text);
        return tag.matches() && UScript.getCodeFromName(tag.group(1)) != UScript.INVALID_CODE;
    }

    private static boolean isList(String text) {
        int strong = 0;
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            strong += c == ';' || c == '|' || c == '\n' ? 1 : 0;
            commas += c == ',' ? 1 : 0;
        }
        return strong >= 2 || commas >= 3;
    }

    private static Map<String, ValueShape> datatypes() {
        Map<String, ValueShape> map = new HashMap<>();
        for (String name : ("integer decimal float double int long short byte nonNegativeInteger positiveInteger"
                        + " nonPositiveInteger negativeInteger unsignedInt unsignedLong unsignedShort unsignedByte")
                .split(" ")) {
            map.put(XSDDatatype.XSD + "#" + name, NUMBER);
        }
        for (String name : "date dateTime dateTimeStamp gYear gYearMonth".split(" ")) {
            map.put(XSDDatatype.XSD + "#" + name, DATE);
        }
        for (String name : "string normalizedString token".split(" ")) {
            map.put(XSDDatatype.XSD + "#" + name, TEXT);
        }
        map.put("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", TEXT);
        map.put(XSDDatatype.XSDboolean.getURI(), TRUTH);
        map.put(XSDDatatype.XSDanyURI.getURI(), LINK);
        map.put("http://www.opengis.net/ont/geosparql#wktLiteral", COORDINATES);
        map.put("http://www.opengis.net/ont/geosparql#gmlLiteral", COORDINATES);
        return map;
    }
}
