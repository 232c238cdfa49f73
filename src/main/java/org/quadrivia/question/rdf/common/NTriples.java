package org.quadrivia.question.rdf.common;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;

/**
 * Writes the triples of an item as lines of N-Triples. Blank nodes are labelled in order of occurrence, so that every load of the
 * data gives the same text.
 */
public final class NTriples {
    private final Map<Node, String> labels = new HashMap<>();

    public static String term(Node node) {
        return CanonicalTerms.text(node, new NTriples()::label);
    }

    /** Returns the triples as lines without line breaks. */
    public static List<String> lines(Collection<Triple> triples) {
        NTriples text = new NTriples();
        return triples.stream().map(text::line).toList();
    }

    /** Returns a triple as a line without the line break. */
    public String line(Triple triple) {
        return CanonicalTerms.text(triple, this::label) + " .";
    }

    /** Returns a triple in a named graph as a line of N-Quads without the line break. */
    public String line(Triple triple, Node graph) {
        return CanonicalTerms.text(triple, this::label) + " " + CanonicalTerms.text(graph, this::label) + " .";
    }

    private String label(Node blank) {
        return labels.computeIfAbsent(blank, any -> "_:b" + labels.size());
    }
}
