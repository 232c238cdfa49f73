package org.quadrivia.knowledge.rdf.view;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.Citation;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/** Reads what a knowledge base says of its source with the terms of Dublin Core, schema.org, BIBO, FOAF and PROV. */
final class CitationReader {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String BIBO = "http://purl.org/ontology/bibo/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String SCHEMA = "https://schema.org/";
    private static final String OLD_SCHEMA = "http://schema.org/";

    private static final List<Node> SOURCES = terms(
            PROV + "hadPrimarySource",
            DCT + "source",
            DC + "source",
            SCHEMA + "isBasedOn",
            OLD_SCHEMA + "isBasedOn",
            PROV + "wasDerivedFrom");
    private static final List<Node> TITLES = terms(
            DCT + "title",
            DC + "title",
            SCHEMA + "headline",
            OLD_SCHEMA + "headline",
            SCHEMA + "name",
            OLD_SCHEMA + "name",
            FOAF + "name",
            RDFS.label.getURI());
    private static final List<Node> AUTHORS = terms(
            DCT + "creator",
            DC + "creator",
            SCHEMA + "author",
            OLD_SCHEMA + "author",
            SCHEMA + "creator",
            OLD_SCHEMA + "creator",
            FOAF + "maker");
    private static final List<Node> DATES = terms(
            DCT + "issued",
            SCHEMA + "datePublished",
            OLD_SCHEMA + "datePublished",
            DCT + "date",
            DC + "date",
            DCT + "created",
            SCHEMA + "dateCreated",
            OLD_SCHEMA + "dateCreated");
    private static final List<Node> PUBLISHERS = terms(
            DCT + "publisher",
            DC + "publisher",
            SCHEMA + "publisher",
            OLD_SCHEMA + "publisher",
            DCT + "isPartOf",
            SCHEMA + "isPartOf",
            OLD_SCHEMA + "isPartOf");
    private static final List<Node> ADDRESSES = terms(
            SCHEMA + "url",
            OLD_SCHEMA + "url",
            FOAF + "page",
            FOAF + "homepage",
            BIBO + "uri",
            BIBO + "doi",
            DCT + "identifier",
            DC + "identifier");

    private final LocalizedSnapshot lens;
    private final Graph graph;

    CitationReader(LocalizedSnapshot lens) {
        this.lens = lens;
        this.graph = lens.snapshot().asserted();
    }

    /** Returns what is said of the source; empty if the knowledge base names none. */
    Optional<Citation> read() {
        Optional<Node> self = KbCards.self(lens.snapshot());
        List<Node> named = self.stream()
                .flatMap(kb -> SOURCES.stream().flatMap(property -> Graphs.objects(graph, kb, property).stream()))
                .toList();
        Optional<String> note = named.stream()
                .filter(Node::isLiteral)
                .map(node -> Excerpt.squeeze(node.getLiteralLexicalForm()))
                .filter(words -> !words.isBlank())
                .findFirst();
        return named.stream()
                .filter(node -> !node.isLiteral())
                .findFirst()
                .map(source -> of(source, note))
                .or(() -> note.map(Citation::of));
    }

    private Citation of(Node source, Optional<String> note) {
        Optional<URI> address = Stream.concat(
                        values(source, ADDRESSES).map(CitationReader::words),
                        source.isURI() && !isOfKnowledgeBase(source) ? Stream.of(source.getURI()) : Stream.empty())
                .flatMap(text -> address(text).stream())
                .findFirst();
        Optional<String> named = TITLES.stream()
                .flatMap(property -> lens.text(graph, source, property).stream())
                .findFirst();
        String title = named.or(() -> address.map(URI::toString)).orElseGet(() -> lens.label(source));
        return new Citation(
                title,
                named.isPresent(),
                all(source, AUTHORS),
                all(source, DATES),
                all(source, PUBLISHERS),
                address,
                note.filter(words -> !words.equals(title)));
    }

    /** Returns the values of the first of these properties that has some. */
    private Optional<String> all(Node source, List<Node> properties) {
        return properties.stream()
                .map(property -> values(source, List.of(property))
                        .map(value -> value.isLiteral() ? words(value) : lens.label(value))
                        .filter(words -> !words.isBlank())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private Stream<Node> values(Node source, List<Node> properties) {
        return properties.stream().flatMap(property -> Graphs.objects(graph, source, property).stream());
    }

    private boolean isOfKnowledgeBase(Node source) {
        Snapshot snapshot = lens.snapshot();
        return source.getURI().startsWith(snapshot.kb())
                || graph.find(source, Node.ANY, Node.ANY).hasNext()
                        && snapshot.profile().entities().contains(source);
    }

    private static String words(Node value) {
        return Excerpt.squeeze(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }

    private static Optional<URI> address(String text) {
        return Citation.web(text.startsWith("10.") ? "https://doi.org/" + text : text);
    }

    private static List<Node> terms(String... iris) {
        return Stream.of(iris).map(NodeFactory::createURI).toList();
    }
}
