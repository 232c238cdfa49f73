package org.quadrivia.knowledge.rdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A digest of a set of quads: the sum, in four words of 64 bits, of the SHA-256 digests of the quads, hashed once more with
 * their number. A sum does not depend on order, so nothing has to be sorted and millions of quads take seconds.
 */
final class RevisionDigest {
    private final long[] sum = new long[4];
    private long quads;

    private RevisionDigest() {}

    static String of(Map<Node, Graph> graphs, BlankColours colours) {
        RevisionDigest digest = new RevisionDigest();
        graphs.forEach((name, graph) ->
                graph.find().forEach(t -> digest.add(text(Quad.create(name, t), colours::colour))));
        return digest.hex();
    }

    /** The quads in which a blank node stands. */
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

    static String text(Quad quad, Function<Node, String> blank) {
        return Terms.text(quad.asTriple(), blank) + " " + Terms.text(quad.getGraph(), blank);
    }

    private void add(String line) {
        ByteBuffer bytes = ByteBuffer.wrap(Terms.sha256(line));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += bytes.getLong();
        }
        quads++;
    }

    private String hex() {
        ByteBuffer bytes = ByteBuffer.allocate(40).putLong(quads);
        for (long word : sum) {
            bytes.putLong(word);
        }
        return HexFormat.of().formatHex(Terms.sha256().digest(bytes.array()));
    }
}
