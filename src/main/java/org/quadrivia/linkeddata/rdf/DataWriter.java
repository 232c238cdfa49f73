package org.quadrivia.linkeddata.rdf;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.quadrivia.knowledge.rdf.snapshot.Prefixes;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Serializes quads. */
final class DataWriter {
    private DataWriter() {}

    /**
     * Serializes quads. If the format has no named graphs, the triples of all graphs are written together.
     *
     * @param in the snapshot that supplies the prefixes
     * @return empty if the format cannot express the data; for example, RDF/XML cannot write a property whose IRI does not end in
     *     an XML name
     */
    static Optional<byte[]> write(Snapshot in, Collection<Quad> quads, DataFormat format) {
        Map<String, String> prefixes = Prefixes.of(in, quads);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer(quads, prefixes, format).format(format.written()).output(out);
            return Optional.of(out.toByteArray());
        } catch (JenaException | UnsupportedOperationException cannot) {
            return Optional.empty();
        }
    }

    private static org.apache.jena.riot.RDFWriterBuilder writer(
            Collection<Quad> quads, Map<String, String> prefixes, DataFormat format) {
        if (format.hasGraphs()) {
            DatasetGraph all = DatasetGraphFactory.create();
            quads.forEach(all::add);
            prefixes.forEach(all.prefixes()::add);
            return RDFWriter.source(all);
        }
        Graph all = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> all.add(quad.asTriple()));
        prefixes.forEach(all.getPrefixMapping()::setNsPrefix);
        return RDFWriter.source(all);
    }
}
