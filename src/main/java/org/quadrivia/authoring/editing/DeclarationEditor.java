package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.DeclarationWords;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.preview.FactWords;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** All that a knowledge base declares about what may be asked, and how a wrong option is known to be wrong; edited in drafts. */
@Service
@ConditionalOnStorage
public class DeclarationEditor {
    private static final Node TYPE = RDF.type.asNode();
    private static final List<Node> ALIKE = List.of(SKOS.closeMatch.asNode(), SKOS.exactMatch.asNode());
    private static final List<Node> ENDS = List.of(Qv.subject, Qv.object);

    private final DraftWorkspace desk;
    private final NotAskedEditor notAsked;

    DeclarationEditor(DraftWorkspace desk, NotAskedEditor notAsked) {
        this.desk = desk;
        this.notAsked = notAsked;
    }

    /** Returns the declarations of each kind, by their words. */
    public Map<Declaration.Kind, List<Declaration>> all(OpenDraft draft) {
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
                        ALIKE.stream()
                                .flatMap(property -> statements(draft, property))
                                .filter(quad -> isOwn(in, quad.getSubject()) && isOwn(in, quad.getObject()))
                                .map(quad -> pair(Declaration.Kind.ALIKE, words, quad)))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Declaration::words, new NumericNameOrder()))
                .collect(Collectors.groupingBy(Declaration::kind));
    }

    /** Whether the knowledge base holds passages or claims: only then does it matter what is recorded in full. */
    public boolean speaksForSource(OpenDraft draft) {
        return !draft.base().passages().isEmpty() || !draft.base().claims().isEmpty();
    }

    /** Declares that a property or class is not asked. */
    public EditOutcome exclude(OpenDraft draft, EntityId term, String reason) {
        return notAsked.term(draft, term).declared() ? bad("there") : notAsked.exclude(draft, term, reason);
    }

    /**
     * Declares that what the source says with a property is recorded in full.
     *
     * @param of the thing for which this holds; empty if it holds for all
     * @param reason may be blank
     */
    public EditOutcome record(OpenDraft draft, EntityId property, Optional<EntityId> of, String reason) {
        if (reason.strip().length() > NotAskedEditor.LONGEST) {
            return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.notAsked.long", NotAskedEditor.LONGEST)));
        }
        Graph asserted = draft.preview().asserted();
        if (asserted.contains(node(property), TYPE, Qv.JUDGEMENT)) {
            return bad("judged", name(draft, property));
        }
        Set<Quad> ends = new LinkedHashSet<>();
        ResourceBuilder builder = new ResourceBuilder(draft);
        Node about = KnowledgeBaseMetadata.about(draft.preview());
        Node made = node(builder.recorded(local(property)));
        if (of.isPresent()) {
            Node thing = node(of.get());
            if (asserted.contains(thing, node(property), Node.ANY)) {
                ends.add(Quad.create(about, made, Qv.subject, thing));
            }
            if (asserted.contains(Node.ANY, node(property), thing)) {
                ends.add(Quad.create(about, made, Qv.object, thing));
            }
            if (ends.isEmpty()) {
                return bad("unused", name(draft, property), name(draft, of.get()));
            }
        }
        if (isRecorded(asserted, node(property), ends)) {
            return bad("there");
        }
        Set<Quad> quads = new LinkedHashSet<>(ends);
        quads.add(Quad.create(about, made, TYPE, Qv.FULLY_RECORDED));
        quads.add(Quad.create(about, made, Qv.property, node(property)));
        if (!reason.isBlank()) {
            quads.add(Quad.create(about, made, RDFS.comment.asNode(), builder.words(reason)));
        }
        return desk.edit(draft, quads, Set.of());
    }

    /** Whether that, or something wider, is declared to be recorded already. */
    private static boolean isRecorded(Graph asserted, Node property, Set<Quad> ends) {
        return asserted
                .find(Node.ANY, Qv.property, property)
                .mapWith(Triple::getSubject)
                .filterKeep(declaration -> asserted.contains(declaration, TYPE, Qv.FULLY_RECORDED))
                .toList()
                .stream()
                .anyMatch(declaration -> ENDS.stream().noneMatch(end -> asserted.contains(declaration, end, Node.ANY))
                        || !ends.isEmpty()
                                && ends.stream()
                                        .allMatch(end ->
                                                asserted.contains(declaration, end.getPredicate(), end.getObject())));
    }

    /** Declares that a property is one of judgements and outlooks. */
    public EditOutcome judge(OpenDraft draft, EntityId property) {
        Graph asserted = draft.preview().asserted();
        if (asserted.contains(node(property), TYPE, Qv.JUDGEMENT)) {
            return bad("there");
        }
        if (isRecorded(asserted, node(property), Set.of())) {
            return bad("recorded-already", name(draft, property));
        }
        Node about = KnowledgeBaseMetadata.about(draft.preview());
        return desk.edit(draft, Set.of(Quad.create(about, node(property), TYPE, Qv.JUDGEMENT)), Set.of());
    }

    /**
     * Declares that two things exclude each other, or that they mean nearly the same.
     *
     * @param kind of declarations about two things
     */
    public EditOutcome pair(OpenDraft draft, Declaration.Kind kind, EntityId one, EntityId other) {
        if (one.equals(other)) {
            return bad("same");
        }
        boolean excludes = kind == Declaration.Kind.EXCLUDES;
        if (holds(draft, excludes ? List.of(Qv.excludes) : ALIKE, node(one), node(other))) {
            return bad("there");
        }
        if (holds(draft, excludes ? ALIKE : List.of(Qv.excludes), node(one), node(other))) {
            return bad(excludes ? "alike-already" : "excluded-already", name(draft, one), name(draft, other));
        }
        Snapshot in = draft.preview();
        Node graph = in.graphs().keySet().stream()
                .filter(name -> in.kind(name) == GraphKind.DISTRACTORS
                        && (in.isDistractor(node(one)) || in.isDistractor(node(other))))
                .findFirst()
                .orElseGet(() -> KnowledgeBaseMetadata.about(in));
        Node property = excludes ? Qv.excludes : ALIKE.getFirst();
        return desk.edit(draft, Set.of(Quad.create(graph, node(one), property, node(other))), Set.of());
    }

    private static boolean holds(OpenDraft draft, List<Node> properties, Node one, Node other) {
        return Stream.of(draft.preview().asserted(), draft.preview().distractors())
                .anyMatch(graph -> properties.stream()
                        .anyMatch(property ->
                                graph.contains(one, property, other) || graph.contains(other, property, one)));
    }

    /** Takes a declaration back. */
    public EditOutcome remove(OpenDraft draft, Declaration declaration) {
        return desk.edit(draft, Set.of(), declaration.quads());
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

    private static String name(OpenDraft draft, EntityId id) {
        return ChangeDescriber.name(node(id), draft.preview());
    }

    private static String local(EntityId id) {
        return id.iri().substring(Math.max(id.iri().lastIndexOf('/'), id.iri().lastIndexOf('#')) + 1);
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : "";
    }

    private static EditOutcome bad(String key, Object... arguments) {
        return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.declared." + key, arguments)));
    }
}
