package org.quadrivia.question.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Terms and triples as N-Triples writes them. */
final class NTriples {
    private NTriples() {}

    static String term(Node node) {
        return node.isURI() && isPlain(node.getURI()) ? "<" + node.getURI() + ">" : NodeFmtLib.strNT(node);
    }

    /** A line without its end. */
    static String line(Triple triple) {
        return term(triple.getSubject()) + " " + term(triple.getPredicate()) + " " + term(triple.getObject()) + " .";
    }

    /** Whether nothing in it needs an escape. */
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
