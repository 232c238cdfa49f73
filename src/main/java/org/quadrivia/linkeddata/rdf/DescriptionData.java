package org.quadrivia.linkeddata.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * The description of a thing as data. In a format with named graphs, each statement is in the graphs that hold it, and what is
 * asserted is in the default graph too, as at the SPARQL endpoint: a client that reads only the default graph misses nothing. In
 * a format without named graphs, an asserted statement is written as it is. A statement that is only claimed becomes an {@code rdf:Statement} that is
 * part of its claim, so that nobody takes it for a fact, and the statements about the claim are added.
 */
public final class DescriptionData {
    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    private final Snapshot in;
    private final Set<Quad> quads = new LinkedHashSet<>();
    private final boolean graphs;

    private DescriptionData(Snapshot in, boolean graphs) {
        this.in = in;
        this.graphs = graphs;
    }

    /** @return empty if the format cannot express the data */
    public static Optional<byte[]> write(
            Snapshot in, ThingDescription description, DataDocument document, DataFormat format) {
        return DataWriter.write(in, quads(in, description, document, format.hasGraphs()), format);
    }

    /** @param graphs whether to keep the named graphs; if false, everything is in the default graph */
    static Collection<Quad> quads(Snapshot in, ThingDescription description, DataDocument document, boolean graphs) {
        DescriptionData data = new DescriptionData(in, graphs);
        data.document(description, document);
        Set<Node> claims = new LinkedHashSet<>();
        for (ThingDescription.Line line : description.lines()) {
            line.graphs().forEach(graph -> data.add(Quad.create(graph, line.triple()), line.asserted(), claims));
            for (Quad quad : line.beneath()) {
                data.add(quad, Descriptions.isAsserted(in, Descriptions.graphs(in, quad.asTriple())), claims);
            }
        }
        description.names().forEach(quad -> data.add(quad, true, claims));
        claims.forEach(data::claim);
        return data.quads;
    }

    /** Adds the asserted statements about a claim. */
    private void claim(Node claim) {
        Iter.toList(in.dataset().findNG(Node.ANY, claim, Node.ANY, Node.ANY)).stream()
                .filter(quad -> in.kind(quad.getGraph()).asserted())
                .forEach(quad -> plain(quad.getGraph(), renamed(quad.asTriple())));
    }

    private void add(Quad quad, boolean asserted, Set<Node> claims) {
        Triple triple = renamed(quad.asTriple());
        boolean claimed = !in.kind(quad.getGraph()).asserted();
        if (claimed && quad.getGraph().isURI()) {
            claims.add(quad.getGraph());
        }
        if (graphs || asserted && !claimed) {
            plain(quad.getGraph(), triple);
        } else if (claimed) {
            quoted(quad, triple);
        }
    }

    private void plain(Node graph, Triple triple) {
        if (graphs) {
            quads.add(Quad.create(graph, triple));
        }
        if (!graphs || in.kind(graph).asserted()) {
            quads.add(Quad.create(Quad.defaultGraphIRI, triple));
        }
    }

    private void quoted(Quad quad, Triple triple) {
        Node node =
                NodeFactory.createBlankNode("f" + Sha256.hex(in.factId(quad.asTriple()) + " " + quad.getGraph(), 12));
        say(node, RDF.type.asNode(), RDF.Statement.asNode());
        say(node, RDF.subject.asNode(), triple.getSubject());
        say(node, RDF.predicate.asNode(), triple.getPredicate());
        say(node, RDF.object.asNode(), triple.getObject());
        say(node, DCTerms.isPartOf.asNode(), quad.getGraph());
    }

    private void document(ThingDescription description, DataDocument document) {
        Node doc = iri(document.address());
        say(doc, RDF.type.asNode(), iri("http://xmlns.com/foaf/0.1/Document"));
        say(
                doc,
                iri("http://xmlns.com/foaf/0.1/primaryTopic"),
                iri(description.of().iri()));
        say(doc, iri("http://rdfs.org/ns/void#inDataset"), iri(document.dataset()));
        say(doc, iri("http://www.w3.org/ns/prov#wasDerivedFrom"), iri(document.revision()));
        document.license().ifPresent(license -> say(doc, DCTerms.license.asNode(), iri(license)));
        if (description.pages() > 1) {
            say(doc, RDF.type.asNode(), iri(HYDRA + "PartialCollectionView"));
            say(doc, iri(HYDRA + "first"), iri(document.first()));
            document.next().ifPresent(next -> say(doc, iri(HYDRA + "next"), iri(next)));
            say(
                    doc,
                    iri(HYDRA + "totalItems"),
                    NodeFactory.createLiteralDT(String.valueOf(description.total()), XSDDatatype.XSDinteger));
        }
    }

    private void say(Node subject, Node property, Node object) {
        quads.add(Quad.create(Quad.defaultGraphIRI, subject, property, object));
    }

    /** Gives blank nodes the same labels each time. */
    private Triple renamed(Triple t) {
        return Triple.create(renamed(t.getSubject()), t.getPredicate(), renamed(t.getObject()));
    }

    private Node renamed(Node node) {
        return node.isBlank() ? NodeFactory.createBlankNode("b" + Sha256.hex(in.stableName(node), 12)) : node;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** Returns triples that do not come from the dataset as quads of the default graph. */
    static List<Quad> inDefaultGraph(Collection<Triple> triples) {
        List<Quad> all = new ArrayList<>();
        triples.forEach(t -> all.add(Quad.create(Quad.defaultGraphIRI, t)));
        return all;
    }
}
