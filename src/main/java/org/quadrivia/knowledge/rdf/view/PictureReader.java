package org.quadrivia.knowledge.rdf.view;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.picture.Picture;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/**
 * Finds the pictures that the data names: the values of well-known properties and of their subproperties. A value is the address
 * itself, as an IRI or a string, or a node that has the address.
 */
final class PictureReader {
    private static final List<Node> PICTURES = terms(
            "https://schema.org/image",
            "http://schema.org/image",
            "http://xmlns.com/foaf/0.1/img",
            "http://xmlns.com/foaf/0.1/depiction",
            "http://dbpedia.org/ontology/thumbnail",
            "http://www.wikidata.org/prop/direct/P18",
            "https://schema.org/thumbnailUrl",
            "http://schema.org/thumbnailUrl");
    private static final List<Node> ADDRESSES = terms(
            "https://schema.org/contentUrl",
            "http://schema.org/contentUrl",
            "https://schema.org/url",
            "http://schema.org/url");
    static final List<Node> CREDITS = terms(
            "https://schema.org/creditText",
            "http://schema.org/creditText",
            "http://purl.org/dc/terms/creator",
            "http://purl.org/dc/elements/1.1/creator",
            "https://schema.org/creator",
            "http://schema.org/creator",
            "https://schema.org/copyrightHolder",
            "http://schema.org/copyrightHolder",
            "http://xmlns.com/foaf/0.1/maker",
            "http://purl.org/dc/terms/rightsHolder");
    static final List<Node> LICENCES = terms(
            "https://schema.org/license",
            "http://schema.org/license",
            "http://purl.org/dc/terms/license",
            "http://creativecommons.org/ns#license",
            "http://purl.org/dc/terms/rights",
            "http://purl.org/dc/elements/1.1/rights");

    private final LocalizedSnapshot lens;
    private final Graph graph;
    private final List<Node> properties;

    PictureReader(LocalizedSnapshot lens) {
        this.lens = lens;
        this.graph = lens.snapshot().asserted();
        this.properties = withSubproperties(graph);
    }

    /**
     * Returns the first picture by the order of the properties, one that is kept with the knowledge base before all others;
     * empty if the data names none that can be fetched.
     */
    Optional<Picture> of(Node thing) {
        List<Picture> found = properties.stream()
                .flatMap(property ->
                        Graphs.objects(graph, thing, property).stream().sorted(Comparator.comparing(Node::toString)))
                .flatMap(value -> picture(value).stream())
                .toList();
        return found.stream()
                .filter(picture -> picture.file().isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private Optional<Picture> picture(Node value) {
        Stream<Node> itself = value.isBlank() ? Stream.empty() : Stream.of(value);
        Stream<Node> held = value.isLiteral()
                ? Stream.empty()
                : ADDRESSES.stream().flatMap(property -> Graphs.objects(graph, value, property).stream());
        Optional<URI> address = Stream.concat(held, itself)
                .flatMap(node -> address(node).stream())
                .findFirst();
        return address.map(found -> new Picture(found, told(value, CREDITS), told(value, LICENCES)));
    }

    private static Optional<URI> address(Node node) {
        if (KeptMediaReader.file(node).isPresent()) {
            return Optional.of(URI.create(node.getURI()));
        }
        return node.isURI()
                ? Picture.address(node.getURI())
                : node.isLiteral() ? Picture.address(node.getLiteralLexicalForm()) : Optional.empty();
    }

    /** Returns a statement of the data about the picture itself: a text, or the name of a thing. */
    Optional<String> told(Node picture, List<Node> about) {
        if (picture.isLiteral()) {
            return Optional.empty();
        }
        return about.stream()
                .flatMap(property -> Graphs.objects(graph, picture, property).stream())
                .map(this::words)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Returns a text, the name of a thing that the data describes, or the address of anything else. */
    private String words(Node value) {
        if (value.isLiteral()) {
            return Excerpt.squeeze(value.getLiteralLexicalForm());
        }
        boolean elsewhere = value.isURI() && !graph.contains(value, Node.ANY, Node.ANY);
        return elsewhere ? value.getURI() : lens.label(value);
    }

    private static List<Node> withSubproperties(Graph graph) {
        Set<Node> found = new LinkedHashSet<>(PICTURES);
        List<Node> queue = new ArrayList<>(PICTURES);
        while (!queue.isEmpty()) {
            for (Node below : Graphs.subjects(graph, RDFS.subPropertyOf.asNode(), queue.removeFirst())) {
                if (below.isURI() && found.add(below)) {
                    queue.add(below);
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Node> terms(String... iris) {
        return Stream.of(iris).map(NodeFactory::createURI).toList();
    }
}
