package org.quadrivia.knowledge.rdf.snapshot;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;

/**
 * Writes a dataset as N-Quads: first the default graph (the union of the asserted graphs) as queries see it, then all named
 * graphs, those of distractors too. Each part is sorted, and blank nodes have stable names, so that the same data gives the same file.
 */
public final class DatasetExport {
    private final Snapshot snapshot;
    private final Writer out;

    private DatasetExport(Snapshot snapshot, Writer out) {
        this.snapshot = snapshot;
        this.out = out;
    }

    /** @throws IOException if the file cannot be written; it may then hold a part of the export */
    public static void write(Snapshot snapshot, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            write(snapshot, writer);
        }
    }

    /** Leaves the writer open. */
    public static void write(Snapshot snapshot, Writer writer) throws IOException {
        DatasetExport export = new DatasetExport(snapshot, writer);
        DatasetGraph dataset = snapshot.dataset();
        export.graph(dataset.getDefaultGraph(), "");
        TreeMap<String, Node> names = new TreeMap<>();
        snapshot.graphs().keySet().forEach(name -> names.put(export.text(name), name));
        for (var name : names.entrySet()) {
            export.graph(snapshot.graph(name.getValue()), " " + name.getKey());
        }
    }

    /** Writes a graph subject by subject, so that a large graph is never sorted as a whole. */
    private void graph(Graph graph, String name) throws IOException {
        TreeMap<String, Node> subjects = new TreeMap<>();
        graph.stream().map(Triple::getSubject).distinct().forEach(s -> subjects.put(text(s), s));
        for (Node subject : subjects.values()) {
            Set<String> lines = new TreeSet<>();
            List<Triple> triples = graph.find(subject, Node.ANY, Node.ANY).toList();
            triples.forEach(t -> lines.add(CanonicalTerms.text(t, this::blank)));
            for (String line : lines) {
                out.append(line).append(name).append(" .\n");
            }
        }
    }

    private String text(Node node) {
        return CanonicalTerms.text(node, this::blank);
    }

    private String blank(Node node) {
        return "_:b" + Sha256.hex(snapshot.stableName(node), 12);
    }
}
