package org.quadrivia.knowledge.rdf.store.server;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;
import org.quadrivia.knowledge.rdf.store.LexicalFormEncoding;
import org.quadrivia.knowledge.rdf.store.StoreMetadata;

/**
 * Names the graphs of a server's dataset, and writes terms in SPARQL. No two knowledge bases share a graph on the server. A copy of a
 * knowledge base has graphs with the same IRIs as the original, so the name of each graph on the server is made up of the knowledge
 * base, the generation and the graph's IRI. Publishing a whole knowledge base makes a generation; later revisions change it.
 */
final class ServerTerms {
    /** The graph that says which revision and generation of each knowledge base is published. */
    static final Node HEADS = iri("urn:quadrivia:heads");
    /** The graph of the generations that no head names: those that are being written or are no longer wanted. */
    static final Node LOADING = iri("urn:quadrivia:loading");

    static final Node PUBLISHED = own("published");
    static final Node DIGEST = own("digest");
    static final Node GENERATION = own("generation");
    static final Node GRAPH = own("graph");
    static final Node SINCE = own("since");
    static final Node TOKEN = own("token");

    private static final String KB = "urn:quadrivia:kb:";

    private ServerTerms() {}

    static Node base(KbId id) {
        return iri(KB + id.value());
    }

    /** Returns the id from which {@link #base} made the node. */
    static KbId id(Node base) {
        return new KbId(base.getURI().substring(KB.length()));
    }

    /** Returns the graph with the records of revisions. */
    static Node history(KbId id) {
        return iri(KB + id.value() + ":history");
    }

    /** Returns the graph of what came with a generation and of the names of its graphs. It also stands for the generation. */
    static Node generation(KbId id, String token) {
        return iri(KB + id.value() + ":" + token);
    }

    /** Returns the graph on the server that holds the quads of a graph. */
    static Node graph(Node generation, Node name) {
        return iri(generation.getURI() + ":"
                + LexicalFormEncoding.percent(Skolem.encode(name).getURI()));
    }

    /** Returns the name that {@link #graph} was given. */
    static Node name(Node generation, Node graph) {
        String encoded = graph.getURI().substring(generation.getURI().length() + 1);
        return Skolem.decode(iri(LexicalFormEncoding.plain(encoded)));
    }

    /** Returns {@code GRAPH <g> { … }} with the triples, encoded; empty if there are none. */
    static String block(Node graph, Collection<Triple> triples) {
        return triples.isEmpty()
                ? ""
                : triples.stream()
                        .map(triple -> CanonicalTerms.text(Skolem.encode(triple), ServerTerms::none) + " .\n")
                        .collect(Collectors.joining("", "GRAPH " + text(graph) + " {\n", "}\n"));
    }

    /** Returns a block for each graph of the quads. */
    static String blocks(Node generation, Collection<Quad> quads) {
        Map<Node, List<Triple>> graphs = quads.stream()
                .collect(Collectors.groupingBy(
                        quad -> graph(generation, quad.getGraph()),
                        LinkedHashMap::new,
                        Collectors.mapping(Quad::asTriple, Collectors.toList())));
        return graphs.entrySet().stream()
                .map(graph -> block(graph.getKey(), graph.getValue()))
                .collect(Collectors.joining());
    }

    /** Returns one of our own terms in SPARQL. */
    static String text(Node node) {
        return CanonicalTerms.text(node, ServerTerms::none);
    }

    private static String none(Node blank) {
        throw new IllegalArgumentException("a blank node that is not encoded: " + blank);
    }

    private static Node own(String name) {
        return iri(StoreMetadata.NS + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
