package org.quadrivia.knowledge.rdf.snapshot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;

/**
 * A digest of a set of quads: the sum, in four words of 64 bits, of the SHA-256 digests of the quads, hashed once more with
 * their number. A sum does not depend on order, so nothing has to be sorted, and millions of quads take seconds.
 */
public final class RevisionDigest {
    private final MessageDigest sha256 = CanonicalTerms.sha256();
    private final StringBuilder line = new StringBuilder(256);
    private final long[] sum = new long[4];
    private long quads;

    private RevisionDigest() {}

    static String of(Map<Node, Graph> graphs, BlankNodeHashes colours) {
        RevisionDigest digest = new RevisionDigest();
        graphs.forEach((name, graph) -> graph.find().forEach(t -> digest.add(name, t, colours::colour)));
        return digest.hex();
    }

    /** Returns a digest to which quads can be added one by one; a blank node counts by its label. */
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
     * Returns the form of a quad that is digested.
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
        ByteBuffer bytes = ByteBuffer.wrap(sha256.digest(line.toString().getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += bytes.getLong();
        }
        quads++;
    }

    public String hex() {
        ByteBuffer bytes = ByteBuffer.allocate(40).putLong(quads);
        for (long word : sum) {
            bytes.putLong(word);
        }
        return HexFormat.of().formatHex(sha256.digest(bytes.array()));
    }
}
