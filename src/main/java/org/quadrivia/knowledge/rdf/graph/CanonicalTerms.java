package org.quadrivia.knowledge.rdf.graph;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes nodes in canonical N-Triples (RDF 1.2: characters as they are, as few escapes as possible). Ours and not Jena's,
 * because millions of terms are written for a digest.
 */
public final class CanonicalTerms {
    private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

    /** For each character, whether N-Triples escapes it in an IRI. */
    private static final boolean[] ESCAPED_IN_IRIS = new boolean[0x80];

    static {
        Arrays.fill(ESCAPED_IN_IRIS, 0, ' ' + 1, true);
        "<>\"{}|^`\\".chars().forEach(c -> ESCAPED_IN_IRIS[c] = true);
    }

    private CanonicalTerms() {}

    /** @param blank what to write for a blank node */
    public static String text(Node node, Function<Node, String> blank) {
        StringBuilder out = new StringBuilder(64);
        write(out, node, blank);
        return out.toString();
    }

    public static String text(Triple triple, Function<Node, String> blank) {
        StringBuilder out = new StringBuilder(128);
        write(out, triple, blank);
        return out.toString();
    }

    /** Appends what {@link #text(Triple, Function)} returns. */
    public static void write(StringBuilder out, Triple triple, Function<Node, String> blank) {
        write(out, triple.getSubject(), blank);
        out.append(' ');
        write(out, triple.getPredicate(), blank);
        out.append(' ');
        write(out, triple.getObject(), blank);
    }

    /** Appends what {@link #text(Node, Function)} returns. */
    public static void write(StringBuilder out, Node node, Function<Node, String> blank) {
        if (node.isURI()) {
            iri(out, node.getURI());
        } else if (node.isLiteral()) {
            literal(out, node);
        } else if (node.isTripleTerm()) {
            out.append("<<( ");
            write(out, node.getTriple(), blank);
            out.append(" )>>");
        } else {
            out.append(blank.apply(node));
        }
    }

    private static void iri(StringBuilder out, String iri) {
        out.append('<');
        int done = 0;
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c < ESCAPED_IN_IRIS.length && ESCAPED_IN_IRIS[c]) {
                out.append(iri, done, i).append(String.format("\\u%04X", (int) c));
                done = i + 1;
            }
        }
        rest(out, iri, done);
        out.append('>');
    }

    private static void literal(StringBuilder out, Node node) {
        out.append('"');
        escape(out, node.getLiteralLexicalForm());
        out.append('"');
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            out.append('@').append(language);
            if (node.getLiteralBaseDirection() != null) {
                out.append("--").append(node.getLiteralBaseDirection());
            }
        } else if (!XSD_STRING.equals(node.getLiteralDatatypeURI())) {
            out.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
        }
    }

    private static void escape(StringBuilder out, String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == 0x7f) {
                out.append(text, done, i).append(escaped(c));
                done = i + 1;
            }
        }
        rest(out, text, done);
    }

    /**
     * Appends the rest of a text. Most texts need no escape and are appended whole, which is much faster. That matters
     * because it is done for every term of millions of quads.
     */
    private static void rest(StringBuilder out, String text, int done) {
        if (done == 0) {
            out.append(text);
        } else {
            out.append(text, done, text.length());
        }
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> String.format("\\u%04X", (int) c);
        };
    }
}
