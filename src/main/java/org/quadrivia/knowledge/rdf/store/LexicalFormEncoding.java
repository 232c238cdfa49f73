package org.quadrivia.knowledge.rdf.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * Encodes literals whose text a store would not give back. TDB2 stores numbers, truth values and times by value: {@code 1.50}
 * comes back as {@code 1.5}, and an integer of thirty digits as another one. Such literals get a datatype of our own, which
 * TDB2 leaves as it is.
 */
public final class LexicalFormEncoding {
    private static final String KEPT = "urn:quadrivia:lexical:";

    private LexicalFormEncoding() {}

    public static Quad encode(Quad quad) {
        Node object = encode(quad.getObject());
        return object == quad.getObject()
                ? quad
                : Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), object);
    }

    public static Node encode(Node node) {
        if (!node.isLiteral() || !isAltered(node)) {
            return node;
        }
        String datatype = KEPT + percent(node.getLiteralDatatypeURI());
        return NodeFactory.createLiteralDT(
                node.getLiteralLexicalForm(), TypeMapper.getInstance().getSafeTypeByName(datatype));
    }

    /** Returns what {@link #encode(Node)} was given. */
    public static Node decode(Node node) {
        if (!node.isLiteral() || !node.getLiteralDatatypeURI().startsWith(KEPT)) {
            return node;
        }
        String datatype = plain(node.getLiteralDatatypeURI().substring(KEPT.length()));
        return NodeFactory.createLiteralDT(
                node.getLiteralLexicalForm(), TypeMapper.getInstance().getSafeTypeByName(datatype));
    }

    private static boolean isAltered(Node literal) {
        String datatype = literal.getLiteralDatatypeURI();
        if (datatype.startsWith(KEPT)) {
            return true;
        }
        if (!NodeIdInline.hasInlineDatatype(literal)) {
            return false;
        }
        NodeId value = NodeIdInline.inline(literal);
        return value == null || !literal.equals(NodeIdInline.extract(value));
    }

    /** Returns the text percent-encoded as part of a URN. Letters, digits and a few signs stay as they are. */
    public static String percent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    public static String plain(String percent) {
        return URLDecoder.decode(percent, StandardCharsets.UTF_8);
    }
}
