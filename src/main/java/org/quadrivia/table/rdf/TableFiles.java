package org.quadrivia.table.rdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.table.TableRefused;

/** Files with the quads of a table. */
public final class TableFiles {
    /** How many rows are new, changed and gone. */
    public record Rows(int fresh, int changed, int gone) {}

    private static final int SHOWN_ROWS = 3;

    private TableFiles() {}

    /** Writes the quads of a table while they are made: completely or not at all. */
    public static TableFacts.Result write(TableFacts facts, Path file) throws IOException {
        return write(facts, file, share -> {});
    }

    /** @param progress receives the part of the table that has been read, from 0 to 1 */
    public static TableFacts.Result write(TableFacts facts, Path file, DoubleConsumer progress) throws IOException {
        Path whole = file.toAbsolutePath();
        Path beside = whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid());
        try {
            TableFacts.Result result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                RDFFormat format = file.toString().endsWith(".nq") ? RDFFormat.NQUADS : RDFFormat.TRIG_BLOCKS;
                StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
                stream.start();
                stream.prefix("qv", "https://quadrivia.org/ns#");
                stream.prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
                stream.prefix("", facts.home());
                result = facts.convert(stream::quad, Function.identity(), progress);
                stream.finish();
            }
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * What came of a whole table, and the facts of its first rows.
     *
     * @param rows the facts of each of the first few rows; the first of a row is about what the row is about
     * @param kept how many rows the file holds
     */
    public record Sample(TableFacts.Result result, List<List<Triple>> rows, int kept) {}

    /**
     * Reads a whole table, but writes only the facts of its first rows.
     *
     * @param facts as many are written, and the rest of the row in which that number is reached
     * @param progress receives the part of the table that has been read, from 0 to 1; may throw to stop
     */
    public static Sample sample(TableFacts table, Path file, int facts, DoubleConsumer progress) throws IOException {
        String rows = table.table().getURI() + "/row/";
        Map<Node, List<Triple>> kept = new LinkedHashMap<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
            stream.start();
            int[] written = {0};
            TableFacts.Result result = table.convert(
                    quad -> {
                        boolean stated = isRow(quad.getGraph(), rows);
                        boolean told = isRow(quad.getSubject(), rows);
                        if (stated && written[0] < facts) {
                            kept.computeIfAbsent(quad.getGraph(), first -> new ArrayList<>());
                        }
                        if (stated && kept.containsKey(quad.getGraph())) {
                            written[0]++;
                            first(kept, quad);
                            stream.quad(quad);
                        } else if (!stated && (!told || kept.containsKey(quad.getSubject()))) {
                            stream.quad(quad);
                        }
                    },
                    Function.identity(),
                    progress);
            stream.finish();
            List<List<Triple>> first =
                    kept.values().stream().limit(SHOWN_ROWS).map(List::copyOf).toList();
            return new Sample(result, first, kept.size());
        }
    }

    private static boolean isRow(Node node, String rows) {
        return node.isURI() && node.getURI().startsWith(rows);
    }

    /** Keeps the fact if its row is one of the first few. */
    private static void first(Map<Node, List<Triple>> kept, Quad quad) {
        List<Triple> facts = kept.get(quad.getGraph());
        if (facts != null && (kept.size() <= SHOWN_ROWS || !facts.isEmpty())) {
            facts.add(quad.asTriple());
        }
    }

    /** Compares two files that were written for two versions of a table. */
    public static Rows difference(Node table, Path before, Path after) throws IOException {
        TableDifference difference = TableDifference.between(table, read(before), read(after));
        return new Rows(
                difference.fresh().size(),
                difference.changed().size(),
                difference.gone().size());
    }

    private static Set<Quad> read(Path file) throws IOException {
        Set<Quad> quads = new LinkedHashSet<>();
        if (!Files.isRegularFile(file)) {
            throw TableRefused.because("noFile", file.toString());
        }
        RDFParser.create().source(file).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return quads;
    }
}
