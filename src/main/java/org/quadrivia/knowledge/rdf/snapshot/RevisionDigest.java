package org.quadrivia.knowledge.rdf.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.UnorderedDigest;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;

/** An order-independent digest of quads, each written as a line of canonical terms. */
public final class RevisionDigest {
    private final UnorderedDigest lines = new UnorderedDigest();
    private final StringBuilder line = new StringBuilder(256);

    private RevisionDigest() {}

    static String of(Map<Node, Graph> graphs, BlankNodeHashes colours) {
        RevisionDigest digest = new RevisionDigest();
        graphs.forEach((name, graph) -> graph.find().forEach(t -> digest.add(name, t, colours::colour)));
        return digest.hex();
    }

    /** Returns an empty digest to which quads can be added one by one; blank nodes are identified by their labels. */
    public static RevisionDigest byLabels() {
        return new RevisionDigest();
    }

    public void add(Node graph, Triple triple) {
        add(graph, triple, Node::getBlankNodeLabel);
    }

    /** Returns the quads that contain a blank node, and those with a triple term, which may contain one. */
    static List<Quad> withBlanks(Map<Node, Graph> graphs) {
        List<Quad> found = new ArrayList<>();
        graphs.forEach((name, graph) -> graph.find().forEach(t -> {
            if (name.isBlank()
                    || !t.getSubject().isURI()
                    || t.getObject().isBlank()
                    || t.getObject().isTripleTerm()) {
                found.add(Quad.create(name, t));
            }
        }));
        return found;
    }

    /**
     * Returns the text of a quad as it goes into the digest.
     *
     * @param blank what to write for a blank node
     */
    public static String text(Quad quad, Function<Node, String> blank) {
        StringBuilder out = new StringBuilder(256);
        write(out, quad.getGraph(), quad.asTriple(), blank);
        return out.toString();
    }

    private static void write(StringBuilder out, Node graph, Triple triple, Function<Node, String> blank) {
        CanonicalTerms.write(out, triple, blank);
        out.append(' ');
        CanonicalTerms.write(out, graph, blank);
    }

    private void add(Node graph, Triple triple, Function<Node, String> blank) {
        line.setLength(0);
        write(line, graph, triple, blank);
        lines.add(line.toString());
    }

    public String hex() {
        return lines.hex();
    }
}
