package org.quadrivia.authoring.rdf;

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
import org.quadrivia.authoring.Exports;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.PartText;
import org.quadrivia.knowledge.rdf.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Snapshots written by Jena. */
@Service
@ConditionalOnStorage
class RdfExports implements Exports {
    private final Desk desk;
    private final Banks banks;

    RdfExports(Desk desk, Banks banks) {
        this.desk = desk;
        this.banks = banks;
    }

    @Override
    public void write(KbId kb, Format format, OutputStream out) throws IOException {
        desk.person(kb);
        if (format == Format.ITEMS) {
            items(banks.bank(kb).orElseThrow(), out);
        } else {
            write(desk.published(kb), format, out);
        }
    }

    /** Anything but items. */
    static void write(Snapshot snapshot, Format format, OutputStream out) {
        switch (format) {
            case TRIG -> write(named(snapshot), RDFFormat.TRIG_BLOCKS, out);
            case NQUADS -> write(named(snapshot), RDFFormat.NQUADS, out);
            case JSONLD -> write(sayable(named(snapshot)), RDFFormat.JSONLD11_PLAIN, out);
            case TURTLE ->
                RDFWriter.source(snapshot.dataset().getDefaultGraph())
                        .format(RDFFormat.TURTLE_BLOCKS)
                        .output(out);
            case ITEMS -> throw new IllegalArgumentException("items are not of a snapshot");
        }
    }

    /** Without the default graph, which is made of the others. */
    private static DatasetGraph named(Snapshot snapshot) {
        DatasetGraph named = DatasetGraphFactory.create();
        PartText.all(snapshot).forEach(named::add);
        return named;
    }

    /** In JSON-LD, which knows no statements about statements. */
    private static DatasetGraph sayable(DatasetGraph named) {
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
