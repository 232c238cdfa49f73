package org.quadrivia.linkeddata.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.thrift.ThriftRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.graph.FixedGraphs;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;

/**
 * What the server sends to a worker's standard input: first a secret that requests must contain, and the limits; later, when the
 * revision is known, the data. RDF terms are transferred unchanged. Nothing is written to disk. The worker ends when its
 * standard input is closed.
 */
public final class WorkerHandover {
    private static final int BUFFER = 1 << 16;

    private WorkerHandover() {}

    /** The first part of what is handed over. */
    record Terms(String secret, QueryLimits limits) {}

    public static void begin(OutputStream to, String secret, QueryLimits limits) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeUTF(secret);
        out.writeLong(limits.time().toMillis());
        out.writeInt(limits.rows());
        out.writeInt(limits.bytes());
        out.flush();
    }

    static Terms terms(DataInputStream in) throws IOException {
        return new Terms(in.readUTF(), new QueryLimits(Duration.ofMillis(in.readLong()), in.readInt(), in.readInt()));
    }

    /** Sends the second part, the data, with the default graph first. */
    public static void data(OutputStream to, DatasetGraph dataset) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(new LengthPrefixedStream.Out(new DataOutputStream(to)), BUFFER)) {
            StreamRDF stream = ThriftRDF.streamToOutputStream(out);
            stream.start();
            dataset.getDefaultGraph().find().forEach(stream::triple);
            for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
                Node name = names.next();
                dataset.getGraph(name).find().forEach(triple -> stream.quad(Quad.create(name, triple)));
            }
            stream.finish();
            out.flush();
        }
    }

    /** @throws EOFException if the server is gone */
    static DatasetGraph data(DataInputStream in) throws EOFException {
        Reader reader = new Reader();
        LengthPrefixedStream.In frames = new LengthPrefixedStream.In(in);
        ThriftRDF.inputStreamToStream(frames, reader);
        if (frames.isBrokenOff()) {
            throw new EOFException("the data ended too early");
        }
        return reader.dataset();
    }

    /** Keeps a single instance of each term and each triple, however many graphs contain it. */
    private static final class Reader extends StreamRDFBase {
        private final Graph asserted = GraphMemFactory.createDefaultGraphSameTerm();
        private final Map<Node, Graph> graphs = new HashMap<>();
        private final Map<Node, Node> terms = new HashMap<>();
        private final Map<Triple, Triple> triples = new HashMap<>();

        @Override
        public void triple(Triple triple) {
            asserted.add(once(triple));
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph() || quad.getGraph() == null) {
                triple(quad.asTriple());
            } else {
                graphs.computeIfAbsent(once(quad.getGraph()), name -> GraphMemFactory.createDefaultGraphSameTerm())
                        .add(once(quad.asTriple()));
            }
        }

        private Triple once(Triple triple) {
            return triples.computeIfAbsent(
                    triple, t -> Triple.create(once(t.getSubject()), once(t.getPredicate()), once(t.getObject())));
        }

        private Node once(Node term) {
            Node known = terms.putIfAbsent(term, term);
            return known == null ? term : known;
        }

        DatasetGraph dataset() {
            return FixedGraphs.of(asserted, graphs);
        }
    }
}
