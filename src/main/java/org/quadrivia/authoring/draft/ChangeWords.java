package org.quadrivia.authoring.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Locator;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.tools.FactWords;

/** Tells what changes: facts in the words of the explanations, everything else as what stands where. */
public final class ChangeWords {
    private static final int SHOWN = 400;
    /** Of a text that a line shows; all of it stands in the RDF beside it. */
    private static final int LONGEST = 300;

    private ChangeWords() {}

    /** @param before what is taken away is told as this one calls it; what is added, as {@code after} does */
    public static ChangeSet of(Change change, Snapshot before, Snapshot after) {
        if (change.isEmpty()) {
            return ChangeSet.NONE;
        }
        List<ChangeLine> lines = new ArrayList<>();
        lines.addAll(lines(change.removed(), false, before));
        lines.addAll(lines(change.added(), true, after));
        lines.sort(Comparator.comparing(
                        (ChangeLine line) -> line.entity().map(EntityId::iri).orElse(""))
                .thenComparing(ChangeLine::added)
                .thenComparing(ChangeLine::words));
        return new ChangeSet(
                lines.subList(0, Math.min(SHOWN, lines.size())),
                change.added().size(),
                change.removed().size());
    }

    /** As N-Quads: what is taken away behind a minus sign, then what is added behind a plus. */
    static String patch(Change change) {
        return signed("- ", change.removed()) + signed("+ ", change.added());
    }

    private static String signed(String sign, Collection<Quad> quads) {
        return quads.stream()
                .map(TrigFragment::line)
                .sorted()
                .map(line -> sign + line + '\n')
                .collect(Collectors.joining());
    }

    private static List<ChangeLine> lines(Collection<Quad> quads, boolean added, Snapshot in) {
        if (quads.isEmpty()) {
            return List.of();
        }
        FactWords words = FactWords.of(in);
        return quads.stream()
                .limit(SHOWN)
                .map(quad -> new ChangeLine(
                        added,
                        words.sentence(quad.asTriple())
                                .map(sentence -> inLanguage(sentence, quad.getObject()))
                                .orElseGet(() -> statement(quad.asTriple(), in)),
                        where(quad.getGraph(), in),
                        entity(quad.getSubject()),
                        TrigFragment.line(quad)))
                .toList();
    }

    /** Subject, property and value by their names. */
    public static String statement(Triple triple, Snapshot in) {
        return Messages.text(
                "authoring.statement",
                name(triple.getSubject(), in),
                name(triple.getPredicate(), in),
                name(triple.getObject(), in));
    }

    /** Never empty. */
    public static String name(Node node, Snapshot in) {
        if (node.isLiteral()) {
            String text = node.getLiteralLexicalForm();
            String quoted = "“" + (text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text) + "”";
            return inLanguage(quoted, node);
        }
        if (node.isBlank()) {
            return Messages.text("authoring.unnamed");
        }
        return in.label(node).orElseGet(node::toString);
    }

    /** With the language of a literal that has one: the same word may be said in several. */
    private static String inLanguage(String words, Node object) {
        return object.isLiteral() && !object.getLiteralLanguage().isEmpty()
                ? Messages.text("authoring.inLanguage", words, object.getLiteralLanguage())
                : words;
    }

    /** What a graph is called. */
    public static String where(Node graph, Snapshot in) {
        Optional<String> passage = in.passage(graph)
                .map(Passage::locator)
                .map(Locator::value)
                .map(at -> Messages.text("authoring.passage", at));
        if (passage.isPresent()) {
            return passage.get();
        }
        GraphKind kind = in.kind(graph);
        return kind == GraphKind.PLAIN || kind == GraphKind.CLAIM || kind == GraphKind.PASSAGE
                ? name(graph, in)
                : Messages.text("authoring.graph." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Empty for what can't have a page. */
    public static Optional<EntityId> entity(Node node) {
        try {
            return node.isURI() ? Optional.of(new EntityId(node.getURI())) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
