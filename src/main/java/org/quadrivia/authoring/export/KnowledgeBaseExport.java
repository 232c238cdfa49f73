package org.quadrivia.authoring.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.quadrivia.Messages;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Exports knowledge bases and their questions as files. */
@Service
@ConditionalOnStorage
public class KnowledgeBaseExport {
    private final DraftWorkspace desk;
    private final Banks banks;

    KnowledgeBaseExport(DraftWorkspace desk, Banks banks) {
        this.desk = desk;
        this.banks = banks;
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
        } else {
            write(desk.published(kb), format, out);
        }
    }

    /** Writes any format but items. */
    static void write(Snapshot snapshot, ExportFormat format, OutputStream out) {
        switch (format) {
            case TRIG -> write(named(snapshot), RDFFormat.TRIG_BLOCKS, out);
            case NQUADS -> write(named(snapshot), RDFFormat.NQUADS, out);
            case JSONLD -> write(requireNoTripleTerms(named(snapshot)), RDFFormat.JSONLD11_PLAIN, out);
            case TURTLE ->
                RDFWriter.source(snapshot.dataset().getDefaultGraph())
                        .format(RDFFormat.TURTLE_BLOCKS)
                        .output(out);
            case ITEMS -> throw new IllegalArgumentException("items are not of a snapshot");
        }
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
