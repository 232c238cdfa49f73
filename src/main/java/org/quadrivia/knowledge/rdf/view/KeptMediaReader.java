package org.quadrivia.knowledge.rdf.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.media.KeptMedia;
import org.quadrivia.knowledge.media.MediaKind;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.label.LanguageTags;

/** Finds the pictures and sounds of a thing that are kept with the knowledge base, and what is said of them. */
final class KeptMediaReader {
    private static final List<Node> TEXTS = Stream.of("description", "transcript", "caption")
            .map(name -> NodeFactory.createURI("https://schema.org/" + name))
            .toList();
    private static final Node TYPE = NodeFactory.createURI("https://schema.org/encodingFormat");

    private final LocalizedSnapshot lens;
    private final Graph graph;
    private final PictureReader pictures;

    KeptMediaReader(LocalizedSnapshot lens, PictureReader pictures) {
        this.lens = lens;
        this.graph = lens.snapshot().asserted();
        this.pictures = pictures;
    }

    /** Returns the name of a file; empty if the node is anything else. */
    static Optional<MediaName> file(Node node) {
        return node.isURI() ? MediaName.read(node.getURI()) : Optional.empty();
    }

    /** Returns the files of a thing whose kind the data gives, in an order that stays. */
    List<KeptMedia> of(Node thing) {
        return graph.stream(thing, Node.ANY, Node.ANY)
                .map(Triple::getObject)
                .distinct()
                .flatMap(node -> kept(node).stream())
                .sorted(Comparator.comparing(KeptMedia::kind)
                        .thenComparing(media -> media.name().digest()))
                .toList();
    }

    private Optional<KeptMedia> kept(Node node) {
        Optional<MediaKind> kind = Graphs.text(graph, node, TYPE).flatMap(MediaKind::ofType);
        return file(node)
                .flatMap(name -> kind.map(known -> {
                    Optional<Node> text = text(node);
                    return new KeptMedia(
                            name,
                            known,
                            text.map(Node::getLiteralLexicalForm).orElse(""),
                            text.map(Node::getLiteralLanguage).orElse(""),
                            pictures.told(node, PictureReader.CREDITS),
                            pictures.told(node, PictureReader.LICENCES));
                }));
    }

    private Optional<Node> text(Node file) {
        List<Node> all = TEXTS.stream()
                .flatMap(property -> Graphs.literals(graph, file, property))
                .toList();
        return LanguageTags.best(all, lens.language(), lens.snapshot().language());
    }
}
