package org.quadrivia.question.rdf.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;

/**
 * Finds the units of a property's numbers: from its range, a unit property, its label, its comment, the lexicon of its
 * vocabulary or its name.
 */
public final class Units {
    private static final String SYMBOL = "[\\p{L}µμΩ°%$€£][\\p{L}\\d µμΩ°%²³⁻¹·*/^.-]{0,15}";
    private static final Pattern IN_BRACKETS = Pattern.compile("(?s)^.*[(\\[](?:in )?(" + SYMBOL + ")[)\\]]\\s*");
    private static final Pattern IN_COMMENT =
            Pattern.compile("(?i)(?:units? of|units?:|measured in|given in|expressed in|, in|\\(in)\\s+(" + SYMBOL
                    + ")(?:[).,;]|\\s*$)");
    private static final Pattern AT_END = Pattern.compile("(?i)(?<!\\w)in (\\p{L}{3,})[.)]?\\s*$");
    private static final Pattern NAME_END =
            Pattern.compile("(.*\\p{Ll}(?=\\p{Lu})(?:In(?=\\p{Lu}))?|.*_(?:in_)?)(\\p{L}+\\d?)");
    /** A single letter at the end of a property name is a unit only if the name of a size comes before it. */
    private static final Pattern SIZE = Pattern.compile(
            "(?i).*(?:elevation|height|depth|length|width|altitude|distance|radius|diameter|thickness|hoehe|höhe)_?");

    private static final Pattern BELOW = Pattern.compile("/(kg|mol|m|cm|g|m²)[ ·.*]?(K)$");

    /** Property names longer than this are not searched for a unit. */
    private static final int LONGEST_NAME = 200;

    private static final Map<String, String> WORDS = words();
    private static final Set<String> UNIT_PROPERTIES =
            Set.of("unit", "unitCode", "unitText", "hasUnit", "applicableUnit");
    private static final Set<String> NO_UNITS = Set.of(
            "float", "integer", "double", "decimal", "string", "number", "years", "date", "optional", "the", "a");

    private final Graph graph;
    private final ThingNames names;
    private final Map<Node, Optional<String>> known = new HashMap<>();

    public Units(Graph graph, ThingNames names) {
        this.graph = graph;
        this.names = names;
    }

    /** Returns the symbol of the unit, such as "km²"; empty if no unit is known. */
    public Optional<String> of(Node property) {
        return known.computeIfAbsent(
                property,
                p -> annotated(p)
                        .or(() -> find(IN_BRACKETS, texts(p, RDFS.label.asNode())))
                        .or(() -> find(IN_COMMENT, texts(p, RDFS.comment.asNode())))
                        .or(() -> find(AT_END, texts(p, RDFS.comment.asNode())))
                        .or(() -> Vocabularies.unit(p))
                        .or(() -> named(local(p.getURI()))));
    }

    /** Returns the symbol of the unit that a datatype represents; empty if it does not represent a unit. */
    static Optional<String> ofDatatype(String iri) {
        return iri.contains("/datatype/") || iri.contains("/unit")
                ? Optional.ofNullable(WORDS.get(low(local(iri))))
                : Optional.empty();
    }

    /** Sets the unit of a property that is not in the data. */
    public void enter(Node property, String unit) {
        known.put(property, Optional.of(unit));
    }

    /** Returns the symbol of the unit that the term names; empty if it does not name a unit. */
    public Optional<String> named(Node term) {
        String text = term.isLiteral() ? term.getLiteralLexicalForm() : term.isURI() ? local(term.getURI()) : "";
        boolean unit = WORDS.containsKey(low(text)) || WORDS.containsValue(text);
        return unit && text.length() > 1 | term.isLiteral() ? Optional.of(symbol(text)) : Optional.empty();
    }

    private Optional<String> annotated(Node property) {
        for (Triple triple : graph.find(property, Node.ANY, Node.ANY).toList()) {
            Node object = triple.getObject();
            if (triple.getPredicate().equals(RDFS.range.asNode()) && object.isURI()) {
                Optional<String> unit = ofDatatype(object.getURI());
                if (unit.isPresent()) {
                    return unit;
                }
            }
            if (UNIT_PROPERTIES.contains(local(triple.getPredicate().getURI()))) {
                return object.isLiteral()
                        ? Optional.of(symbol(object.getLiteralLexicalForm()))
                        : names.label(object).map(Units::symbol);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> find(Pattern pattern, List<String> texts) {
        return texts.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1).strip())
                .filter(unit -> !NO_UNITS.contains(low(unit)) && plausible(unit))
                .map(Units::symbol)
                .findFirst();
    }

    /** Whether the text is a known word or symbol for a unit, or could be a symbol by its form. */
    private static boolean plausible(String unit) {
        return WORDS.containsKey(low(unit))
                || WORDS.containsValue(unit)
                || unit.length() <= 3 && !unit.matches("\\p{Lu}?\\p{Ll}+")
                || unit.matches(".*[/^²³°%·].*") && unit.length() <= 14;
    }

    private static Optional<String> named(String local) {
        Matcher end = NAME_END.matcher(local);
        if (local.length() > LONGEST_NAME || !end.matches()) {
            return Optional.ofNullable(WORDS.get(low(local))).filter("%"::equals);
        }
        String last = end.group(2);
        String before = end.group(1);
        if (last.length() == 1) {
            return last.equalsIgnoreCase("m") && SIZE.matcher(before).matches() ? Optional.of("m") : Optional.empty();
        }
        return Optional.ofNullable(WORDS.get(low(last)));
    }

    private List<String> texts(Node property, Node relation) {
        return graph
                .find(property, relation, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private static String symbol(String unit) {
        String plain = unit.strip();
        return bracketed(WORDS.getOrDefault(low(plain), plain))
                .replace(" / ", "/")
                .replace("^2", "²")
                .replace("^3", "³")
                .replace("^-1", "⁻¹");
    }

    /** Puts two units after a division sign into brackets: returns "W/(m·K)" for "W/mK" and "W/m·K". */
    private static String bracketed(String unit) {
        return BELOW.matcher(unit).replaceFirst("/($1·$2)");
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private static Map<String, String> words() {
        Map<String, String> map = new HashMap<>();
        String table =
                "m: metre metres meter meters metern|km: km kilometre kilometres kilometer kilometers kilometern|cm: cm centimetre"
                        + " centimetres centimeter centimeters|mm: mm millimetre millimetres millimeter millimeters|kg: kg kilogram"
                        + " kilograms kilogramm|g: gram grams gramm|t: tonne tonnes|km²: km2 sqkm squarekilometre squarekilometres"
                        + " squarekilometer|m²: m2 sqm squaremetre squaremetres squaremeter|m³: m3 cubicmetre cubicmetres|ha: ha"
                        + " hectare hectares|s: sec secs second seconds|min: min minute minutes|h: hour hours|ms: ms millisecond"
                        + " milliseconds|°C: celsius degreecelsius|K: kelvin kelvins|°F: fahrenheit|%: percent percentage pct|km/h:"
                        + " kmh kph kilometreperhour|mph: mph|ft: ft feet foot|mi: mile miles|lb: lb lbs pound pounds|L: litre litres"
                        + " liter liters|V: volt volts|W: watt watts|kW: kw kilowatt|MW: mw megawatt megawatts|Hz: hz hertz|MHz: mhz"
                        + "|J: joule joules|Pa: pascal|GPa: gpa|hPa: hpa|€: eur euro euros|US$: usd|kcal: kcal|nm: nm nanometre|µm:"
                        + " micrometre|in: inch inches|oz: ounce ounces|ly: lightyear lightyears|au: au|days: days|weeks: weeks|months:"
                        + " months";
        for (String row : table.split("\\|")) {
            String[] parts = row.split(": ");
            for (String word : parts[1].split(" ")) {
                map.put(word, parts[0]);
            }
        }
        return map;
    }
}
