package org.quadrivia.question.rdf.tools;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.question.wording.Wording;

/** Placeholders, for a trial, for values that only a person knows. */
final class PlaceholderValue {
    private static final Pattern YEAR = Pattern.compile("^(\\d{4})(.*)$");

    private PlaceholderValue() {}

    /**
     * Returns a date with the datatype of these and the given number of years after the latest of them; empty if none has a year.
     */
    static Optional<Node> date(List<Triple> dated, int after) {
        return dated.stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .filter(value -> YEAR.matcher(value.getLiteralLexicalForm()).matches())
                .max(Comparator.comparing(Node::getLiteralLexicalForm))
                .map(last -> {
                    Matcher parts = YEAR.matcher(last.getLiteralLexicalForm());
                    String text = parts.matches()
                            ? String.format(java.util.Locale.ROOT, "%04d", Integer.parseInt(parts.group(1)) + after)
                                    + rest(parts.group(2))
                            : "";
                    return NodeFactory.createLiteralDT(text, last.getLiteralDatatype());
                });
    }

    /** Replaces 29 February, as most years have none. */
    private static String rest(String rest) {
        return rest.replaceFirst("^-02-29", "-02-28");
    }

    static Set<Quad> words(Node graph, Node property, String label, String language) {
        Set<Quad> said = new LinkedHashSet<>();
        said.add(quad(graph, property, Wording.STATES, "{s} – " + label + " – {o}.", language));
        said.add(quad(graph, property, Wording.ASKS_OBJECT, "{s} – " + label + " – what?", language));
        said.add(quad(graph, property, Wording.ASKS_SUBJECT, "What – " + label + " – {o}?", language));
        return said;
    }

    private static Quad quad(Node graph, Node property, Wording form, String words, String language) {
        return Quad.create(graph, property, Wordings.property(form), NodeFactory.createLiteralLang(words, language));
    }
}
