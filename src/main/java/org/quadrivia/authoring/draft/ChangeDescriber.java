package org.quadrivia.authoring.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Locator;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.formula.Formula;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.preview.FactWords;

/** Puts changes into words: facts as the explanations state them, everything else as subject, property and value. */
public final class ChangeDescriber {
    private static final int MAX_LINES = 400;
    /** The longest part of a text that a line shows, in characters; the RDF beside it has the whole text. */
    private static final int MAX_TEXT = 300;

    private static final Node ANNOTATION = NodeFactory.createURI("http://www.w3.org/ns/oa#Annotation");

    private ChangeDescriber() {}

    /** @param before names what is removed; {@code after} names what is added */
    public static ChangeSet of(Change change, Snapshot before, Snapshot after) {
        if (change.isEmpty()) {
            return ChangeSet.NONE;
        }
        List<ChangeSet.Line> lines = new ArrayList<>();
        lines.addAll(lines(change.removed(), false, before));
        lines.addAll(lines(change.added(), true, after));
        lines.sort(Comparator.comparing((ChangeSet.Line line) ->
                        line.entity().map(EntityId::iri).orElse(""))
                .thenComparing(ChangeSet.Line::added)
                .thenComparing(ChangeSet.Line::words));
        return new ChangeSet(
                lines.subList(0, Math.min(MAX_LINES, lines.size())),
                change.added().size(),
                change.removed().size());
    }

    /**
     * Returns the first statement of a change in a few words, and how many there are besides; empty if it changes nothing. What is
     * added comes before what is removed.
     */
    static String brief(Change change, Snapshot before, Snapshot after) {
        Optional<String> added = first(change.added(), after);
        Optional<String> removed =
                first(change.removed(), before).map(words -> Messages.text("authoring.step.removed", words));
        String words = added.or(() -> removed).orElse("");
        // A value that is replaced is one change to whoever made it
        int more =
                change.size() - (change.added().size() == 1 && change.removed().size() == 1 ? 2 : 1);
        return more > 0 ? Messages.text("authoring.step.more", words, more) : words;
    }

    private static Optional<String> first(Collection<Quad> quads, Snapshot in) {
        return quads.stream()
                .filter(quad -> !isMark(quad, in))
                .limit(MAX_LINES)
                // What is said about graphs comes along with what they say
                .min(Comparator.comparing((Quad quad) -> in.kind(quad.getGraph()) == GraphKind.ABOUT)
                        .thenComparing(
                                quad -> statement(quad.asTriple(), in),
                                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())))
                .map(quad -> statement(quad.asTriple(), in));
    }

    /** Returns a change as N-Quads: removed quads marked by a minus sign, then added quads marked by a plus sign. */
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

    private static List<ChangeSet.Line> lines(Collection<Quad> all, boolean added, Snapshot in) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Quad> marks = all.stream().filter(quad -> isMark(quad, in)).toList();
        List<Quad> quads = all.stream().filter(quad -> !isMark(quad, in)).toList();
        FactWords words = FactWords.of(in);
        DeclarationWords declared = new DeclarationWords(in, words);
        Set<Node> declarations = quads.stream()
                .filter(quad -> DeclarationWords.declares(quad.asTriple()))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        Map<Node, List<Quad>> whole = quads.stream()
                .filter(quad -> declarations.contains(quad.getSubject()))
                .collect(Collectors.groupingBy(Quad::getSubject));
        return Stream.concat(
                        Stream.concat(
                                marks.isEmpty() ? Stream.empty() : Stream.of(marks(marks, added)),
                                whole.values().stream().map(statements -> line(added, statements, declared, in))),
                        quads.stream()
                                .filter(quad -> !declarations.contains(quad.getSubject()))
                                .map(quad -> new ChangeSet.Line(
                                        added,
                                        words(quad, words, declared, in),
                                        where(quad.getGraph(), in),
                                        EntityNodes.entity(quad.getSubject()),
                                        TrigFragment.line(quad))))
                .limit(MAX_LINES)
                .toList();
    }

    private static boolean isMark(Quad quad, Snapshot in) {
        return in.kind(quad.getGraph()) == GraphKind.MARKS;
    }

    /** Returns one line for all statements about marked words: their RDF says nothing to a reader. */
    private static ChangeSet.Line marks(List<Quad> marks, boolean added) {
        long places = marks.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(ANNOTATION))
                .count();
        return new ChangeSet.Line(
                added,
                Messages.text("authoring.marks", places),
                Messages.text("authoring.graph.marks"),
                Optional.empty(),
                marks.stream().map(TrigFragment::line).sorted().collect(Collectors.joining("\n")));
    }

    /** Returns one line for all statements of a declaration about what may be asked. */
    private static ChangeSet.Line line(boolean added, List<Quad> statements, DeclarationWords words, Snapshot in) {
        Quad first = statements.getFirst();
        return new ChangeSet.Line(
                added,
                words.of(statements.stream().map(Quad::asTriple).toList()),
                where(first.getGraph(), in),
                EntityNodes.entity(first.getSubject()),
                statements.stream().map(TrigFragment::line).sorted().collect(Collectors.joining("\n")));
    }

    private static String words(Quad quad, FactWords words, DeclarationWords declared, Snapshot in) {
        Triple triple = quad.asTriple();
        if (DeclarationWords.isDeclaration(quad.getSubject(), in)) {
            return Messages.text(
                    "authoring.statement",
                    declared.of(quad.getSubject()),
                    name(quad.getPredicate(), in),
                    name(quad.getObject(), in));
        }
        return declared.of(triple)
                .or(() -> words.sentence(triple).map(sentence -> inLanguage(sentence, quad.getObject())))
                .orElseGet(() -> statement(triple, in));
    }

    /** Returns subject, property and value by their names. */
    public static String statement(Triple triple, Snapshot in) {
        return Messages.text(
                "authoring.statement",
                name(triple.getSubject(), in),
                name(triple.getPredicate(), in),
                name(triple.getObject(), in));
    }

    /** Returns the name of a term; never empty. */
    public static String name(Node node, Snapshot in) {
        if (node.isLiteral()) {
            String lexical = node.getLiteralLexicalForm();
            String text = Formula.read(node.getLiteralDatatypeURI(), lexical)
                    .map(Formula::words)
                    .orElse(lexical);
            String quoted = "“" + (text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + " …" : text) + "”";
            return inLanguage(quoted, node);
        }
        if (node.isBlank()) {
            return objectiveFact(node, in).orElseGet(() -> Messages.text("authoring.unnamed"));
        }
        return file(node, in)
                .or(() -> passage(node, in))
                .or(() -> in.label(node))
                .orElseGet(node::toString);
    }

    /** Returns what is said of a picture or a sound that is kept with the knowledge base; empty for anything else. */
    private static Optional<String> file(Node node, Snapshot in) {
        if (!node.isURI() || MediaName.read(node.getURI()).isEmpty()) {
            return Optional.empty();
        }
        String transcript = texts(node, "transcript", in).findFirst().orElse("");
        String words =
                texts(node, "description", in).findFirst().orElse(transcript.isEmpty() ? node.getURI() : transcript);
        String shown = words.length() > MAX_TEXT ? words.substring(0, MAX_TEXT) + " …" : words;
        return Optional.of(Messages.text(transcript.isEmpty() ? "authoring.picture" : "authoring.sound", shown));
    }

    private static Stream<String> texts(Node file, String property, Snapshot in) {
        return in.asserted().stream(file, NodeFactory.createURI("https://schema.org/" + property), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted();
    }

    private static Optional<String> passage(Node node, Snapshot in) {
        return in.passage(node)
                .map(Passage::locator)
                .map(Locator::value)
                .map(at -> Messages.text("authoring.passage", at));
    }

    /** Returns the fact that a node describes for a learning objective; empty if it describes none. */
    private static Optional<String> objectiveFact(Node description, Snapshot in) {
        if (!in.asserted().contains(Node.ANY, Qv.fact, description)) {
            return Optional.empty();
        }
        List<String> parts = Stream.of(Qv.subject, Qv.property, Qv.object)
                .map(part -> in.asserted().stream(description, part, Node.ANY)
                        .map(Triple::getObject)
                        .filter(end -> !end.isBlank())
                        .findFirst()
                        .map(end -> name(end, in))
                        .orElse("…"))
                .toList();
        return Optional.of(Messages.text("authoring.objective.fact", parts.get(0), parts.get(1), parts.get(2)));
    }

    /** Adds the language of a literal that has one, because the same word may occur in several languages. */
    private static String inLanguage(String words, Node object) {
        return object.isLiteral() && !object.getLiteralLanguage().isEmpty()
                ? Messages.text("authoring.inLanguage", words, object.getLiteralLanguage())
                : words;
    }

    /** Returns the name of a graph. */
    public static String where(Node graph, Snapshot in) {
        Optional<String> passage = passage(graph, in);
        if (passage.isPresent()) {
            return passage.get();
        }
        GraphKind kind = in.kind(graph);
        return kind == GraphKind.PLAIN || kind == GraphKind.CLAIM || kind == GraphKind.PASSAGE
                ? name(graph, in)
                : Messages.text("authoring.graph." + kind.name().toLowerCase(Locale.ROOT));
    }
}
