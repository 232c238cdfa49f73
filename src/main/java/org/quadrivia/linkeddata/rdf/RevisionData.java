package org.quadrivia.linkeddata.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;

/**
 * The record of a revision as data, in PROV terms. Leaves out who made it and what they wrote about it, which only those may see
 * who may change the knowledge base.
 */
public final class RevisionData {
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private RevisionData() {}

    /**
     * @param iri IRI of the revision
     * @param before IRI of the previous revision; empty for the first
     * @return empty if the format cannot express the data
     */
    public static Optional<byte[]> write(
            Snapshot in,
            Revision revision,
            String iri,
            Optional<String> before,
            DataDocument document,
            DataFormat format) {
        Node node = NodeFactory.createURI(iri);
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(node, RDF.type.asNode(), iri(PROV + "Entity")));
        triples.add(
                Triple.create(node, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(revision.digest())));
        triples.add(Triple.create(
                node,
                iri(PROV + "generatedAtTime"),
                NodeFactory.createLiteralDT(revision.at().toString(), XSDDatatype.XSDdateTime)));
        triples.add(Triple.create(node, iri(PROV + "specializationOf"), iri(document.dataset())));
        before.ifPresent(one -> triples.add(Triple.create(node, iri(PROV + "wasRevisionOf"), iri(one))));
        return DataWriter.write(in, DescriptionData.inDefaultGraph(triples), format);
    }

    private static Node iri(String iri) {
        return DescriptionData.iri(iri);
    }
}
