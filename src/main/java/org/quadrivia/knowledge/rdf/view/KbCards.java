package org.quadrivia.knowledge.rdf.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.TextFolding;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.label.LocalNames;
import org.quadrivia.knowledge.rdf.snapshot.FactFilter;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Makes the card of a knowledge base, and its name for addresses. */
public final class KbCards {
    private static final Node DATASET = NodeFactory.createURI("http://rdfs.org/ns/void#Dataset");
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final List<Node> TITLES =
            List.of(DCTerms.title.asNode(), NodeFactory.createURI(DC + "title"), RDFS.label.asNode());
    private static final List<Node> LICENSES = List.of(
            DCTerms.license.asNode(),
            NodeFactory.createURI("http://creativecommons.org/ns#license"),
            DCTerms.rights.asNode(),
            NodeFactory.createURI(DC + "rights"));

    private KbCards() {}

    /** Returns an id made of the last part of the IRI, or of the file's or folder's name. */
    public static KbId id(String kb) {
        String name = kb.contains(":/") ? LocalNames.of(kb) : kb;
        String slug = TextFolding.slug(name);
        String cut = slug.substring(0, Math.min(slug.length(), 64)).replaceAll("(?<!-)-++$", "");
        return new KbId(cut.isEmpty() ? "kb" : cut);
    }

    static KbCard card(KbId id, LocalizedSnapshot lens, List<org.quadrivia.knowledge.Topic> topics) {
        Snapshot snapshot = lens.snapshot();
        Graph graph = snapshot.asserted();
        Optional<Node> self = self(snapshot);
        return new KbCard(
                id,
                snapshot.kb(),
                snapshot.revision(),
                title(lens),
                self.flatMap(s -> first(lens, graph, s, FactFilter.DESCRIPTIONS))
                        .orElse(null),
                self.flatMap(s -> first(lens, graph, s, LICENSES)).orElse(null),
                self.flatMap(s -> first(lens, graph, s, List.of(DCTerms.source.asNode())))
                        .orElse(null),
                snapshot.language(),
                snapshot.profile().facts(),
                lens.passages().all().size(),
                snapshot.catalog().ofKind(GraphKind.CLAIM).size(),
                snapshot.profile().entities().size(),
                topics);
    }

    /** Returns the title of a knowledge base in its own language; made of its name if the data has none. */
    public static String title(Snapshot snapshot) {
        return title(new LocalizedSnapshot(snapshot, snapshot.language()));
    }

    private static String title(LocalizedSnapshot lens) {
        Snapshot snapshot = lens.snapshot();
        return self(snapshot)
                .flatMap(self -> first(lens, snapshot.asserted(), self, TITLES))
                .orElseGet(() -> named(snapshot.kb()));
    }

    /**
     * Returns the node by which the data describes itself: the titled node of the about graph, otherwise its only dataset or
     * ontology.
     */
    static Optional<Node> self(Snapshot snapshot) {
        if (snapshot.catalog().kb().isPresent()) {
            return snapshot.catalog().kb();
        }
        return Stream.of(DATASET, OWL.Ontology.asNode())
                .map(type -> Graphs.subjects(snapshot.asserted(), RDF.type.asNode(), type))
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    private static Optional<String> first(LocalizedSnapshot lens, Graph graph, Node subject, List<Node> properties) {
        return properties.stream()
                .flatMap(p -> lens
                        .text(graph, subject, p)
                        .or(() -> Graphs.object(graph, subject, p)
                                .filter(Node::isURI)
                                .map(Node::getURI))
                        .stream())
                .findFirst();
    }

    private static String named(String kb) {
        String words = LocalNames.spaced(kb.contains(":/") ? LocalNames.of(kb) : kb);
        return words.isEmpty() ? kb : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
