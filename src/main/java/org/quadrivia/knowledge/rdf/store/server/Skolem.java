package org.quadrivia.knowledge.rdf.store.server;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.store.LexicalFormEncoding;

/**
 * Converts nodes to the form in which a SPARQL server keeps them, and back. Blank nodes become IRIs, so that a later change can name
 * them. IRIs that cannot be written in SPARQL, or that a server would resolve to other IRIs, are converted too: relative IRIs, and
 * those with spaces or dot segments. Literals are encoded by {@link LexicalFormEncoding}. All other nodes stay as they are.
 */
final class Skolem {
    private static final String BLANK = "urn:quadrivia:blank:";
    private static final String IRI = "urn:quadrivia:iri:";
    private static final Pattern WRITABLE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*");
    private static final Pattern RESOLVABLE = Pattern.compile(".*/\\.{1,2}(?:[/?#].*)?", Pattern.DOTALL);

    private Skolem() {}

    static Triple encode(Triple triple) {
        return Triple.create(encode(triple.getSubject()), encode(triple.getPredicate()), encode(triple.getObject()));
    }

    static Triple decode(Triple triple) {
        return Triple.create(decode(triple.getSubject()), decode(triple.getPredicate()), decode(triple.getObject()));
    }

    static Node encode(Node node) {
        if (node.isBlank()) {
            return NodeFactory.createURI(BLANK + LexicalFormEncoding.percent(node.getBlankNodeLabel()));
        }
        if (node.isTripleTerm()) {
            return NodeFactory.createTripleTerm(encode(node.getTriple()));
        }
        if (node.isURI()) {
            return isKept(node.getURI())
                    ? node
                    : NodeFactory.createURI(IRI + LexicalFormEncoding.percent(node.getURI()));
        }
        return LexicalFormEncoding.encode(node);
    }

    /** Returns what {@link #encode(Node)} was given. */
    static Node decode(Node node) {
        if (node.isTripleTerm()) {
            return NodeFactory.createTripleTerm(decode(node.getTriple()));
        }
        if (node.isURI() && node.getURI().startsWith(BLANK)) {
            return NodeFactory.createBlankNode(
                    LexicalFormEncoding.plain(node.getURI().substring(BLANK.length())));
        }
        if (node.isURI() && node.getURI().startsWith(IRI)) {
            return NodeFactory.createURI(LexicalFormEncoding.plain(node.getURI().substring(IRI.length())));
        }
        return LexicalFormEncoding.decode(node);
    }

    private static boolean isKept(String iri) {
        return !iri.startsWith(BLANK)
                && !iri.startsWith(IRI)
                && WRITABLE.matcher(iri).matches()
                && !RESOLVABLE.matcher(iri).matches();
    }
}
