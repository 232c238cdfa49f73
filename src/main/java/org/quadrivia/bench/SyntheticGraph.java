package org.quadrivia.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * A made-up world as RDF, of any size: people, places, organisations, works and events, with a class hierarchy, schema
 * declarations, labels, aliases, dates, numbers, intermediate nodes (employments), things with a second IRI ({@code owl:sameAs}),
 * and a few things with very many links. The same size and seed give the same triples in the same order.
 */
public final class SyntheticGraph {
    /** The smallest number of triples. A much smaller graph would be mostly schema declarations. */
    public static final int LEAST = 1000;

    private SyntheticGraph() {}

    /**
     * Writes {@code triples} distinct triples as N-Triples.
     *
     * @throws IllegalArgumentException if {@code triples} is less than {@link #LEAST}
     */
    public static void write(Path file, int triples, long seed) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
            writer.start();
            emit(triples, seed, writer);
            writer.finish();
        }
    }

    /** Streams the triples. Holds the triples of only one thing in memory at a time. */
    static void emit(int triples, long seed, StreamRDF out) {
        if (triples < LEAST) {
            throw new IllegalArgumentException("at least " + LEAST + " triples: " + triples);
        }
        int left = triples;
        for (Triple triple : SyntheticSchema.triples()) {
            out.triple(triple);
            left--;
        }
        SyntheticWorld world = new SyntheticWorld(left, seed);
        for (int number = 0; left > 0; number++) {
            for (Triple triple : world.thing(number)) {
                if (left-- > 0) {
                    out.triple(triple);
                }
            }
        }
    }
}
