package org.quadrivia.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.atlas.web.TypedInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.http.HttpOp;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What a client of linked data gets, by the IRI's address and a media type. */
final class DataFacts {
    private static final Node ANON = NodeFactory.createURI("_");

    private DataFacts() {}

    /** As Jena fetches it; whatever is quoted as part of a claim counts as said. */
    static Set<Triple> fetch(String address, String mediaType) {
        Graph graph = parser(address, mediaType).toGraph();
        Set<Triple> facts = new HashSet<>();
        graph.find().forEach(t -> {
            if (!isQuotation(graph, t.getSubject())) {
                facts.add(plain(t));
            }
        });
        graph.find(Node.ANY, RDF.type.asNode(), RDF.Statement.asNode())
                .forEach(t -> facts.add(plain(quoted(graph, t.getSubject()))));
        return withoutDocument(facts);
    }

    /** The same where graphs are kept apart. */
    static Set<Triple> fetchQuads(String address, String mediaType) {
        DatasetGraph all = parser(address, mediaType).toDatasetGraph();
        Set<Triple> facts = new HashSet<>();
        all.find(Quad.ANY).forEachRemaining(quad -> facts.add(plain(quad.asTriple())));
        return withoutDocument(facts);
    }

    /** Jena's own client, which follows what it is sent on to. */
    static RDFParserBuilder parser(String address, String mediaType) {
        TypedInputStream in = HttpOp.httpGet(address, mediaType);
        assertThat(in.getContentType()).as(address).isEqualTo(mediaType);
        return RDFParser.source(in).lang(RDFLanguages.contentTypeToLang(mediaType));
    }

    /** Whether all that is quoted in it is not said as plain fact. */
    static boolean isQuotedOnly(Graph graph, Triple triple) {
        return !graph.contains(triple)
                && graph.contains(Node.ANY, RDF.object.asNode(), triple.getObject())
                && graph.contains(Node.ANY, DCTerms.isPartOf.asNode(), Node.ANY);
    }

    private static boolean isQuotation(Graph graph, Node node) {
        return graph.contains(node, RDF.type.asNode(), RDF.Statement.asNode())
                && graph.contains(node, DCTerms.isPartOf.asNode(), Node.ANY);
    }

    private static Triple quoted(Graph graph, Node statement) {
        return Triple.create(
                value(graph, statement, RDF.subject.asNode()),
                value(graph, statement, RDF.predicate.asNode()),
                value(graph, statement, RDF.object.asNode()));
    }

    private static Node value(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject();
    }

    private static Set<Triple> withoutDocument(Set<Triple> facts) {
        Set<Node> documents = new HashSet<>();
        facts.stream()
                .filter(t -> t.getPredicate().getURI().equals("http://xmlns.com/foaf/0.1/primaryTopic"))
                .forEach(t -> documents.add(t.getSubject()));
        facts.removeIf(t -> documents.contains(t.getSubject()));
        return facts;
    }

    private static Triple plain(Triple t) {
        return Triple.create(plain(t.getSubject()), t.getPredicate(), plain(t.getObject()));
    }

    private static Node plain(Node node) {
        return node.isBlank() ? ANON : node;
    }
}
