package org.quadrivia.linkeddata.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Caches;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.rdf.snapshot.Prefixes;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/**
 * Compressed files with everything that a knowledge base says; things that serve only as wrong options are left out. In a format
 * with named graphs, each quad is written once, in the graph that states it, and claims are in graphs of their own. N-Triples are
 * for programs that do not know graphs: each asserted statement once. A file is made at the first request and kept
 * until the cache has no more room for it.
 */
@Component
public class Dumps {
    private static final int FILES = 16;

    private record Key(String revision, DataFormat format) {}

    private final Cache<Key, Path> files = Caches.bounded(
            "dumps",
            Caffeine.newBuilder()
                    .maximumSize(FILES)
                    .removalListener((@Nullable Key key, @Nullable Path file, RemovalCause cause) -> forget(file))
                    .build());

    Dumps() {}

    /**
     * Returns a compressed file.
     *
     * @param format one with named graphs; or N-Triples, for what is asserted and without the graphs
     */
    public Path file(Snapshot of, DataFormat format) {
        Path file = files.get(new Key(of.revision(), format), key -> write(of, format));
        if (Files.exists(file)) {
            return file;
        }
        files.invalidate(new Key(of.revision(), format));
        return files.get(new Key(of.revision(), format), key -> write(of, format));
    }

    @PreDestroy
    void forget() {
        files.invalidateAll();
        files.cleanUp();
    }

    private static void forget(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Path write(Snapshot of, DataFormat format) {
        try {
            Path file = Files.createTempFile("quadrivia-dump", "." + format.extension() + ".gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                write(of, format, out);
            }
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void write(Snapshot of, DataFormat format, OutputStream out) throws IOException {
        if (format == DataFormat.TRIG) {
            out.write("# What is claimed stands in the graph of its claim, and is not asserted.\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        StreamRDF stream = StreamRDFWriter.getWriterStream(
                out, format == DataFormat.TRIG ? org.apache.jena.riot.RDFFormat.TRIG_BLOCKS : format.written());
        stream.start();
        if (format == DataFormat.TRIG) {
            Prefixes.usualOnes().forEach(stream::prefix);
        }
        if (!format.hasGraphs()) {
            of.dataset()
                    .getDefaultGraph()
                    .find()
                    .forEachRemaining(t -> stream.triple(
                            Triple.create(named(of, t.getSubject()), t.getPredicate(), named(of, t.getObject()))));
            stream.finish();
            return;
        }
        List<Node> graphs = Iter.toList(of.dataset().listGraphNodes()).stream()
                .filter(graph -> Descriptions.isShown(of, Quad.create(graph, Node.ANY, Node.ANY, Node.ANY)))
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        for (Node graph : graphs) {
            Iterator<Triple> triples = of.dataset().getGraph(graph).find();
            triples.forEachRemaining(t -> stream.quad(
                    Quad.create(graph, named(of, t.getSubject()), t.getPredicate(), named(of, t.getObject()))));
        }
        stream.finish();
    }

    private static Node named(Snapshot of, Node node) {
        return node.isBlank() ? NodeFactory.createBlankNode("b" + Sha256.hex(of.stableName(node), 12)) : node;
    }
}
