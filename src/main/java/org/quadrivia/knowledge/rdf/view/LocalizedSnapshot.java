package org.quadrivia.knowledge.rdf.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.label.LanguageTags;
import org.quadrivia.knowledge.rdf.label.LocalNames;
import org.quadrivia.knowledge.rdf.snapshot.Passages;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.SourceOrder;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/** A snapshot for readers of one language: labels, values and passages. */
final class LocalizedSnapshot {
    private static final Map<Node, String> TERMS = Map.of(
            RDF.type.asNode(), "term.type",
            RDFS.subClassOf.asNode(), "term.subClassOf",
            OWL.disjointWith.asNode(), "term.disjointWith");

    private final Snapshot snapshot;
    private final String language;
    private final Locale locale;
    private final Passages passages;
    private final BlankNodeSummary bundles;

    LocalizedSnapshot(Snapshot snapshot, String language) {
        this.snapshot = snapshot;
        this.language = language;
        this.locale = LanguageTags.primary(language).isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(language);
        this.passages = Passages.of(snapshot.catalog(), language);
        this.bundles = new BlankNodeSummary(this);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    String language() {
        return language;
    }

    Locale locale() {
        return locale;
    }

    Passages passages() {
        return passages;
    }

    /** Returns the label to show; never empty. If no readable label is known, it is the end of the IRI. */
    String label(Node node) {
        String term = TERMS.get(node);
        return term != null ? Messages.text(locale, term) : ownLabel(node);
    }

    private String ownLabel(Node node) {
        return snapshot.labels()
                .label(node, language)
                .or(() -> Optional.of(node).filter(Node::isURI).map(n -> LocalNames.of(n.getURI())))
                .filter(text -> !text.isBlank())
                .orElseGet(node::toString);
    }

    /** Returns the node with its label; empty for nodes that cannot have a page: literals, blank nodes, invalid IRIs. */
    Optional<Named> named(Node node) {
        return id(node).map(id -> new Named(id, label(node)));
    }

    List<Named> named(List<Node> nodes) {
        return nodes.stream().flatMap(n -> named(n).stream()).toList();
    }

    static Optional<EntityId> id(Node node) {
        return node.isURI() && isIri(node.getURI()) ? Optional.of(new EntityId(node.getURI())) : Optional.empty();
    }

    FactValue value(Node node) {
        if (node.isLiteral()) {
            return Literals.value(node, locale);
        }
        Optional<Named> named = named(node);
        return named.isPresent() ? new FactValue.Entity(named.get()) : new FactValue.Bundle(bundles.label(node));
    }

    /** Returns the text of a property in the graph, in the reader's language if there is one; empty if there is no text. */
    Optional<String> text(Graph graph, Node subject, Node property) {
        return LanguageTags.best(Graphs.literals(graph, subject, property).toList(), language, snapshot.language())
                .map(n -> Excerpt.squeeze(n.getLiteralLexicalForm()))
                .filter(text -> !text.isEmpty());
    }

    /** Returns the passages that those graphs are, or that claims among them name, in source order. */
    List<Passage> passages(List<Node> graphs) {
        return graphs.stream()
                .flatMap(graph -> passages.of(graph).stream())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(new SourceOrder())
                .toList();
    }

    private static boolean isIri(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>');
    }
}
