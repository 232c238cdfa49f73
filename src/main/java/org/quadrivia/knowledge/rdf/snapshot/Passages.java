package org.quadrivia.knowledge.rdf.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Locator;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.graph.Catalog;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.label.LanguageTags;
import org.quadrivia.knowledge.rdf.label.LocalNames;

/** The passages of a knowledge base in the order of its source, with paraphrases in one language. */
public final class Passages {
    private static final Node SECTION = NodeFactory.createURI("https://schema.org/articleSection");

    private final Map<Node, Passage> byNode = new HashMap<>();
    private final Map<Node, List<Passage>> named = new HashMap<>();
    private final List<Passage> ordered = new ArrayList<>();

    private Passages() {}

    public static Passages of(Catalog catalog, String language) {
        Passages passages = new Passages();
        Graph about = catalog.about();
        for (Node node : catalog.ofKind(GraphKind.PASSAGE)) {
            if (node.isURI()) {
                Passage passage = passage(about, node, language);
                passages.byNode.put(node, passage);
                passages.ordered.add(passage);
            }
        }
        passages.ordered.sort(new SourceOrder());
        for (Node claim : catalog.ofKind(GraphKind.CLAIM)) {
            passages.named.put(
                    claim,
                    Graphs.objects(about, claim, Qv.passage).stream()
                            .map(passages.byNode::get)
                            .filter(Objects::nonNull)
                            .sorted(new SourceOrder())
                            .toList());
        }
        return passages;
    }

    /** Returns all passages in the order of the source. */
    public List<Passage> all() {
        return ordered;
    }

    public Optional<Passage> at(Node id) {
        return Optional.ofNullable(byNode.get(id));
    }

    /** Returns the passage that the graph is, or the passages that the claim names; empty for other graphs. */
    public List<Passage> of(Node graph) {
        Passage passage = byNode.get(graph);
        return passage != null ? List.of(passage) : named.getOrDefault(graph, List.of());
    }

    private static Passage passage(Graph about, Node node, String language) {
        String locator = Graphs.text(about, node, Qv.locator)
                .filter(text -> !text.isBlank())
                .orElseGet(() -> LocalNames.of(node.getURI()));
        return new Passage(
                new EntityId(node.getURI()),
                new Locator(locator.isBlank() ? node.getURI() : locator),
                words(about, node, Qv.paraphrase, language).orElse(null),
                words(about, node, SECTION, language).orElse(""));
    }

    private static Optional<String> words(Graph about, Node node, Node property, String language) {
        return LanguageTags.best(Graphs.literals(about, node, property).toList(), language, language)
                .map(Node::getLiteralLexicalForm);
    }
}
