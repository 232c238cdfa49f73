package org.quadrivia.authoring.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.quadrivia.Messages;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.jdbc.KeptFile;
import org.quadrivia.authoring.media.MediaLibrary;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;
import org.springframework.util.StreamUtils;

/** Exports knowledge bases and their questions as files. */
@Service
@ConditionalOnStorage
public class KnowledgeBaseExport {
    private final DraftWorkspace desk;
    private final Banks banks;
    private final MediaLibrary library;

    KnowledgeBaseExport(DraftWorkspace desk, Banks banks, MediaLibrary library) {
        this.desk = desk;
        this.banks = banks;
        this.library = library;
    }

    /**
     * Writes the published revision.
     *
     * @throws AccessRefused if the current person may not change the knowledge base
     * @throws UnsupportedOperationException if the format cannot represent the data; the message says
     *     why. Nothing is written then
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(KbId kb, ExportFormat format, OutputStream out) throws IOException {
        desk.requireEditor(kb);
        if (format == ExportFormat.ITEMS) {
            items(banks.bank(kb).orElseThrow(), out);
        } else if (format == ExportFormat.ARCHIVE) {
            archive(kb, desk.published(kb), out);
        } else {
            write(desk.published(kb), format, out);
        }
    }

    /** Writes any format that holds nothing but the snapshot. */
    public static void write(Snapshot snapshot, ExportFormat format, OutputStream out) {
        switch (format) {
            case TRIG -> write(named(snapshot), RDFFormat.TRIG_BLOCKS, out);
            case NQUADS -> write(named(snapshot), RDFFormat.NQUADS, out);
            case JSONLD -> write(requireNoTripleTerms(named(snapshot)), RDFFormat.JSONLD11_PLAIN, out);
            case TURTLE ->
                RDFWriter.source(snapshot.dataset().getDefaultGraph())
                        .format(RDFFormat.TURTLE_BLOCKS)
                        .output(out);
            case ITEMS, ARCHIVE -> throw new IllegalArgumentException(format + " is not of a snapshot");
        }
    }

    /** Writes the data and the files that it names, one after the other: no file is ever held in memory. */
    private void archive(KbId kb, Snapshot snapshot, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(ExportFormat.TRIG.file()));
        // The writer of RDF closes what it writes to
        write(snapshot, ExportFormat.TRIG, StreamUtils.nonClosing(zip));
        List<KeptFile> files =
                library.all(kb).stream().filter(file -> isNamed(file, snapshot)).toList();
        StringBuilder where = new StringBuilder();
        for (KeptFile file : files) {
            String path = "files/" + file.name().digest() + "." + file.kind().ending();
            where.append("<%s> <https://schema.org/contentUrl> <%s> .\n"
                    .formatted(file.name().iri(), path));
            ZipEntry entry = new ZipEntry(path);
            zip.putNextEntry(entry);
            try (InputStream in = library.open(file)) {
                in.transferTo(zip);
            }
        }
        zip.putNextEntry(new ZipEntry("files.ttl"));
        zip.write(where.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static boolean isNamed(KeptFile file, Snapshot snapshot) {
        Node name = NodeFactory.createURI(file.name().iri());
        return snapshot.graphs().values().stream().anyMatch(graph -> graph.contains(Node.ANY, Node.ANY, name));
    }

    /** Returns the dataset without the default graph, which is derived from the others. */
    private static DatasetGraph named(Snapshot snapshot) {
        DatasetGraph named = DatasetGraphFactory.create();
        TrigFragment.all(snapshot).forEach(named::add);
        return named;
    }

    /**
     * Returns the dataset.
     *
     * @throws UnsupportedOperationException if it contains triple terms, which JSON-LD cannot represent
     */
    private static DatasetGraph requireNoTripleTerms(DatasetGraph named) {
        if (named.stream().anyMatch(quad -> quad.getObject().isTripleTerm())) {
            throw new UnsupportedOperationException(Messages.text("authoring.export.noTripleTerms"));
        }
        return named;
    }

    private static void write(DatasetGraph named, RDFFormat format, OutputStream out) {
        RDFWriter.source(named).format(format).output(out);
    }

    private static void items(Bank bank, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Item item : bank.items()) {
            writer.append(ItemJson.write(item)).append('\n');
        }
        writer.flush();
    }
}
