package org.quadrivia.authoring.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.DeclarationWords;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.preview.FactWords;

/** Lists all that a draft declares about what may be asked, and how a wrong option is known to be wrong. */
public final class DeclarationList {
    private static final Node TYPE = RDF.type.asNode();
    private static final Set<Node> ENDS = Set.of(Qv.subject, Qv.object);

    private DeclarationList() {}

    /** Returns the declarations of each kind, by their words. */
    public static Map<Declaration.Kind, List<Declaration>> of(OpenDraft draft) {
        Snapshot in = draft.preview();
        DeclarationWords words = new DeclarationWords(in, FactWords.of(in));
        return Stream.of(
                        nodes(draft, words, Qv.NOT_ASKED, Declaration.Kind.NOT_ASKED),
                        statements(draft, Qv.notAsked)
                                .filter(quad -> "true".equals(text(quad.getObject())))
                                .map(quad -> term(Declaration.Kind.NOT_ASKED, words, quad)),
                        nodes(draft, words, Qv.FULLY_RECORDED, Declaration.Kind.RECORDED),
                        statements(draft, TYPE)
                                .filter(quad -> quad.getObject().equals(Qv.JUDGEMENT))
                                .map(quad -> term(Declaration.Kind.JUDGEMENT, words, quad)),
                        statements(draft, Qv.excludes).map(quad -> pair(Declaration.Kind.EXCLUDES, words, quad)),
                        DeclarationEditor.ALIKE.stream()
                                .flatMap(property -> statements(draft, property))
                                .filter(quad -> isOwn(in, quad.getSubject()) && isOwn(in, quad.getObject()))
                                .map(quad -> pair(Declaration.Kind.ALIKE, words, quad)))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Declaration::words, new NumericNameOrder()))
                .collect(Collectors.groupingBy(Declaration::kind));
    }

    /** Returns the declarations of a class: one for each fact, and one for each property or class that is declared as a whole. */
    private static Stream<Declaration> nodes(
            OpenDraft draft, DeclarationWords words, Node type, Declaration.Kind kind) {
        return draft.preview().asserted().find(Node.ANY, TYPE, type).mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .flatMap(declaration -> split(draft, words, kind, declaration));
    }

    private static Stream<Declaration> split(
            OpenDraft draft, DeclarationWords words, Declaration.Kind kind, Node declaration) {
        List<Quad> all = TrigFragment.about(draft.preview(), declaration).stream()
                .filter(quad -> quad.getSubject().equals(declaration))
                .toList();
        List<Quad> terms = all.stream()
                .filter(quad -> quad.getPredicate().equals(Qv.property)
                        || quad.getPredicate().equals(Qv.ofClass))
                .toList();
        boolean ofFacts = all.stream().anyMatch(quad -> ENDS.contains(quad.getPredicate()));
        if (terms.size() < 2 || ofFacts && kind == Declaration.Kind.NOT_ASKED) {
            return Stream.of(new Declaration(
                    kind, words.what(triples(all)), words.reason(triples(all)), new LinkedHashSet<>(all)));
        }
        return terms.stream().map(term -> {
            List<Quad> one = new ArrayList<>(all);
            one.removeIf(quad -> terms.contains(quad) && !quad.equals(term));
            return new Declaration(kind, words.what(triples(one)), words.reason(triples(one)), Set.of(term));
        });
    }

    private static List<Triple> triples(List<Quad> quads) {
        return quads.stream().map(Quad::asTriple).toList();
    }

    private static Declaration term(Declaration.Kind kind, DeclarationWords words, Quad quad) {
        return new Declaration(
                kind, Messages.text("authoring.declared.term", words.name(quad.getSubject())), "", Set.of(quad));
    }

    private static Declaration pair(Declaration.Kind kind, DeclarationWords words, Quad quad) {
        return new Declaration(
                kind,
                Messages.text("authoring.declared.pair", words.name(quad.getSubject()), words.name(quad.getObject())),
                "",
                Set.of(quad));
    }

    /** Returns the statements with a property that are asserted, or said of things that serve only as wrong options. */
    private static Stream<Quad> statements(OpenDraft draft, Node property) {
        Snapshot in = draft.preview();
        return in.graphs().entrySet().stream()
                .filter(graph -> in.kind(graph.getKey()) != GraphKind.CLAIM)
                .flatMap(graph -> graph.getValue().find(Node.ANY, property, Node.ANY).toList().stream()
                        .filter(triple -> in.asserted().contains(triple)
                                || in.distractors().contains(triple))
                        .map(triple -> Quad.create(graph.getKey(), triple)));
    }

    /** Whether the knowledge base says anything about the thing itself, so that it is not one of another data set. */
    private static boolean isOwn(Snapshot in, Node thing) {
        return in.asserted().contains(thing, Node.ANY, Node.ANY) || in.isDistractor(thing);
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : "";
    }
}
