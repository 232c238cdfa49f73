package org.quadrivia.question.rdf.language;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.model.Qv;
import org.quadrivia.question.rdf.model.ValueShape;
import org.quadrivia.question.rdf.schema.Vocabularies;

/** Puts facts into words: the lexicon's where there are some, else a frame's. */
public final class Sentences {
    /** Stands where a word is to be found. */
    public static final String GAP = "____";

    /** A sentence that ends in an abbreviation has one full stop. */
    private static final Pattern STOPS = Pattern.compile("(?<!\\.)\\.++(?:(]])\\.++)?$");

    /** Languages that write "5%", not "5 %". */
    private static final Set<String> UNSPACED = Set.of("en", "it", "pt", "nl");

    private static final Node TYPE = RDF.type.asNode();

    private final ThingNames names;
    private final Units units;
    private final Lexicon lexicon;
    private final Frames frames;
    private final Function<Node, String> kinds;
    private final Map<String, Template> templates = new HashMap<>();

    public Sentences(ThingNames names, Units units, Lexicon lexicon, Frames frames) {
        this(names, units, lexicon, frames, names::common);
    }

    private Sentences(ThingNames names, Units units, Lexicon lexicon, Frames frames, Function<Node, String> kinds) {
        this.names = names;
        this.units = units;
        this.lexicon = lexicon;
        this.frames = frames;
        this.kinds = kinds;
    }

    /** The same where classes are things: their names keep their capitals, as those of Bordeaux must. */
    public Sentences ofClasses() {
        return new Sentences(names, units, lexicon, frames, names::of);
    }

    /** A class for the middle of a sentence. */
    public String kind(Node type) {
        return quoted(kinds.apply(type));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Frames frames() {
        return frames;
    }

    /** A fact as a sentence, plain. */
    public String plain(Node subject, Node property, Node object) {
        return state(subject, property, object, false);
    }

    /** A fact as a sentence, with links. */
    public String linked(Node subject, Node property, Node object) {
        return state(subject, property, object, true);
    }

    /** Fills a template with terms' labels or with words; begins with a capital and ends with one full stop or question mark at most. */
    public String fill(String template, Map<String, Object> parts, boolean links) {
        Template parsed = templates.computeIfAbsent(template, Template::of);
        StringBuilder text = new StringBuilder();
        for (Template.Hole hole : parsed.holes()) {
            Object part = parts.get(hole.name());
            if (part == null) {
                throw new IllegalArgumentException("no {" + hole.name() + "} for “" + template + "”");
            }
            text.append(hole.before()).append(part instanceof Node node ? name(node, links, hole.first()) : part);
        }
        text.append(parsed.rest());
        return stopped(text.toString())
                .replace(".. ", ". ")
                .replace("““", "“")
                .replace("””", "”")
                .strip();
    }

    private static String stopped(String text) {
        // a name that asks itself: "Why Don't We Do It in the Road?"
        if (text.endsWith("??")) {
            return text.substring(0, text.length() - 1);
        }
        return text.endsWith("..") || text.endsWith(".]].")
                ? STOPS.matcher(text).replaceAll(".$1")
                : text;
    }

    /** A frame filled. */
    public String frame(String key, Map<String, Object> parts, boolean links) {
        return fill(frames.text(key), parts, links);
    }

    /** The label, or a link with it; with a capital at the start of a sentence. */
    public String name(Node node, boolean link, boolean first) {
        String label = names.of(node);
        String shown = first ? capital(label) : label;
        String word = quoted(shown);
        return link && node.isURI() && !Vocabularies.metaClass(node) ? "[[" + node.getURI() + "|" + word + "]]" : word;
    }

    static String capital(String text) {
        int first = text.codePointAt(0);
        return UCharacter.isLowerCase(first)
                ? UCharacter.toString(UCharacter.toUpperCase(first)) + text.substring(Character.charCount(first))
                : text;
    }

    /** The template by which a fact of the property is stated: the lexicon's, else a frame. */
    public String statement(Node property) {
        return lexicon.template(property, "states").orElseGet(() -> frames.text("state.fact"));
    }

    private String state(Node subject, Node property, Node object, boolean links) {
        Optional<String> own = lexicon.template(property, "states");
        if (own.isPresent()) {
            return fill(own.get(), Map.of("s", subject, "o", object), links);
        }
        if (property.equals(Qv.CLAIMED_BY) || property.equals(Qv.DISPUTED_BY)) {
            return stateClaim(subject, property, object, links);
        }
        if (property.equals(TYPE)) {
            return frame("state.kind", Map.of("s", subject, "o", kind(object)), links);
        }
        Object shown = object.isLiteral() ? quoted(amount(property, object)) : object;
        return frame("state.fact", Map.of("s", subject, "p", property, "o", shown), links);
    }

    /** The label of what stands at a property's end; behind a number its unit, where one is known. */
    public String amount(Node property, Node value) {
        String label = names.of(value);
        if (ValueShape.of(value) != ValueShape.NUMBER) {
            return label;
        }
        return units.of(property)
                .map(unit -> label
                        + (unit.equals("%") && UNSPACED.contains(LanguageWords.primary(names.language())) ? "" : " ")
                        + unit)
                .orElse(label);
    }

    /** In quotation marks where it is in another language than the sentences. */
    String quoted(String label) {
        return frames.quoting() ? "“" + label + "”" : label;
    }

    private String stateClaim(Node claim, Node property, Node agent, boolean links) {
        boolean held = property.equals(Qv.CLAIMED_BY);
        Optional<String> own = held ? lexicon.template(claim, "statesClaim") : Optional.empty();
        return own.map(text -> fill(text, Map.of("c", agent), links))
                .orElseGet(() -> frame(held ? "state.claim" : "state.dispute", Map.of("s", claim, "o", agent), links));
    }
}
