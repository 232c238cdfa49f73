package org.quadrivia.question.rdf.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Writes terms and triples in N-Triples syntax. */
public final class NTriples {
    /** A blank node outside a literal: at the start of a line or after a space, with a label as the writer makes it. */
    private static final Pattern BLANK = Pattern.compile("(?<=^|> )_:B[0-9A-Fa-fx]+(?= )");

    private NTriples() {}

    public static String term(Node node) {
        return node.isURI() && isPlain(node.getURI()) ? "<" + node.getURI() + ">" : NodeFmtLib.strNT(node);
    }

    /** Returns a triple as a line without the line break. */
    public static String line(Triple triple) {
        return term(triple.getSubject()) + " " + term(triple.getPredicate()) + " " + term(triple.getObject()) + " .";
    }

    /**
     * Relabels the blank nodes in a list of lines, where they are variables, in order of occurrence, so that every load of the
     * data gives the same text.
     */
    public static List<String> numbered(List<String> lines) {
        if (lines.stream().noneMatch(line -> line.contains("_:"))) {
            return lines;
        }
        Map<String, String> names = new HashMap<>();
        return lines.stream()
                .map(line -> line.contains("_:")
                        ? BLANK.matcher(line)
                                .replaceAll(m -> names.computeIfAbsent(m.group(), k -> "_:b" + names.size()))
                        : line)
                .toList();
    }

    /** Whether the IRI needs no escapes. */
    private static boolean isPlain(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '-' && c <= ':' || c == '#' || c == '_';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
