package org.quadrivia.authoring.objectives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.ResourceBuilder;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Lets teachers edit the learning objectives of a knowledge base in a draft. */
@Service
@ConditionalOnStorage
public class ObjectiveEditor {
    /** The longest sentence, in characters. */
    public static final int MAX_SENTENCE = 300;

    /** The greatest number of facts and claims on which one objective can rest. */
    public static final int MAX_BASES = 40;

    private final DraftWorkspace desk;
    private final BasisWords words;

    ObjectiveEditor(DraftWorkspace desk, BasisWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** Returns the objectives by descending weight; those of equal weight by rank. */
    public List<EditableObjective> objectives(OpenDraft draft) {
        List<Topic> topics = draft.base().card().topics();
        return draft.preview().objectives().stream()
                .flatMap(objective -> ObjectiveStatements.of(draft, objective.id()).stream()
                        .map(said -> new EditableObjective(objective, topic(said, topics), rests(draft, said))))
                .toList();
    }

    /** Groups the objectives by topic, in the order of the topics. Those without a topic come last, under an empty key. */
    public static Map<Optional<Named>, List<EditableObjective>> byTopic(
            OpenDraft draft, List<EditableObjective> objectives) {
        Map<Optional<Named>, List<EditableObjective>> groups = new LinkedHashMap<>();
        draft.base()
                .card()
                .topics()
                .forEach(topic -> groups.put(Optional.of(new Named(topic.id(), topic.label())), new ArrayList<>()));
        groups.put(Optional.empty(), new ArrayList<>());
        objectives.forEach(one ->
                groups.computeIfAbsent(one.topic(), topic -> new ArrayList<>()).add(one));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** Creates an objective. */
    public EditOutcome create(OpenDraft draft, String sentence, int weight, List<Basis> rests) {
        Optional<EditOutcome> fault = fault(sentence, weight).or(() -> tooMany(rests.size()));
        if (fault.isPresent()) {
            return fault.get();
        }
        ResourceBuilder builder = new ResourceBuilder(draft);
        Node graph = KnowledgeBaseMetadata.about(draft.preview());
        Node node = EntityNodes.node(builder.objective(sentence));
        Set<Quad> quads = ObjectiveStatements.declared(graph, node, builder.words(sentence), weight);
        rests.forEach(basis -> quads.addAll(ObjectiveStatements.resting(graph, node, basis)));
        return desk.edit(draft, quads, Set.of());
    }

    /** Changes the sentence, in the language of the knowledge base, and the weight. */
    public EditOutcome change(OpenDraft draft, EntityId id, String sentence, int weight) {
        return fault(sentence, weight)
                .orElseGet(() -> edited(draft, id, said -> {
                    Node written = new ResourceBuilder(draft).words(sentence);
                    Set<Quad> old = said.with(ObjectiveStatements.NAME);
                    old.removeIf(quad -> !quad.getObject().isLiteral()
                            || !quad.getObject().getLiteralLanguage().equalsIgnoreCase(written.getLiteralLanguage()));
                    old.addAll(said.with(Qv.weight));
                    return replaced(
                            old,
                            Set.of(
                                    Quad.create(said.home(), said.node(), ObjectiveStatements.NAME, written),
                                    Quad.create(
                                            said.home(), said.node(), Qv.weight, ObjectiveStatements.number(weight))));
                }));
    }

    /** Adds a fact, a claim or a conflict to what an objective rests on. Does nothing if it is there already. */
    public EditOutcome add(OpenDraft draft, EntityId id, Basis basis) {
        Optional<ObjectiveStatements> known = ObjectiveStatements.of(draft, id);
        if (known.isPresent()) {
            Optional<EditOutcome> fault = tooMany(
                    known.get().claims().size() + (int) known.get().facts().count() + 1);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        return edited(draft, id, said -> {
            boolean there = basis.fact()
                    .map(fact -> said.facts().anyMatch(fact::equals))
                    .orElseGet(() -> new HashSet<>(said.claims()).containsAll(basis.claims()));
            return there
                    ? Change.NONE
                    : new Change(ObjectiveStatements.resting(said.home(), said.node(), basis), Set.of());
        });
    }

    /** Removes something on which an objective rests. */
    public EditOutcome remove(OpenDraft draft, EntityId id, EditableObjective.BasisEntry rest) {
        return edited(draft, id, said -> {
            Set<Quad> removed = said.all();
            removed.retainAll(rest.quads());
            return new Change(Set.of(), removed);
        });
    }

    public EditOutcome delete(OpenDraft draft, EntityId id) {
        return edited(draft, id, said -> new Change(Set.of(), said.all()));
    }

    /**
     * Moves an objective to the place of another of the same weight. The other, and those between the two, move one place towards
     * the old position. All objectives of that weight then have ranks.
     */
    public EditOutcome move(OpenDraft draft, EntityId id, EntityId to) {
        List<Objective> all = draft.preview().objectives();
        Optional<Objective> moved = find(all, id);
        Optional<Objective> target = find(all, to)
                .filter(other ->
                        moved.filter(one -> one.weight() == other.weight()).isPresent());
        if (moved.isEmpty() || target.isEmpty()) {
            return gone();
        }
        List<Objective> order = new ArrayList<>(
                all.stream().filter(one -> one.weight() == moved.get().weight()).toList());
        int place = order.indexOf(target.get());
        order.remove(moved.get());
        order.add(place, moved.get());
        Set<Quad> added = new LinkedHashSet<>();
        Set<Quad> removed = new LinkedHashSet<>();
        for (int rank = 1; rank <= order.size(); rank++) {
            Node number = ObjectiveStatements.number(rank);
            ObjectiveStatements.of(draft, order.get(rank - 1).id()).ifPresent(said -> {
                Change change =
                        replaced(said.with(Qv.rank), Set.of(Quad.create(said.home(), said.node(), Qv.rank, number)));
                added.addAll(change.added());
                removed.addAll(change.removed());
            });
        }
        return desk.edit(draft, added, removed);
    }

    /** Returns the sentences of the objectives that rest on a thing or on a claim. */
    public List<String> resting(OpenDraft draft, EntityId id) {
        Node node = EntityNodes.node(id);
        return draft.preview().objectives().stream()
                .filter(objective -> ObjectiveStatements.of(draft, objective.id())
                        .filter(said -> nodes(said).anyMatch(node::equals))
                        .isPresent())
                .map(Objective::sentence)
                .toList();
    }

    private EditOutcome edited(OpenDraft draft, EntityId id, Function<ObjectiveStatements, Change> edit) {
        return ObjectiveStatements.of(draft, id)
                .map(said -> desk.edit(draft, edit.apply(said)))
                .orElseGet(ObjectiveEditor::gone);
    }

    private static Change replaced(Set<Quad> old, Set<Quad> now) {
        Set<Quad> added = new LinkedHashSet<>(now);
        Set<Quad> removed = new LinkedHashSet<>(old);
        removed.removeAll(now);
        added.removeAll(old);
        return new Change(added, removed);
    }

    private static Optional<EditOutcome> fault(String sentence, int weight) {
        if (sentence.isBlank()) {
            return Optional.of(bad("authoring.objective.noSentence"));
        }
        if (sentence.strip().length() > MAX_SENTENCE) {
            return Optional.of(bad("authoring.objective.tooLong", MAX_SENTENCE));
        }
        return weight < 1 || weight > Objective.MAX_WEIGHT
                ? Optional.of(bad("authoring.objective.weight", Objective.MAX_WEIGHT))
                : Optional.empty();
    }

    private static Optional<EditOutcome> tooMany(int rests) {
        return rests > MAX_BASES ? Optional.of(bad("authoring.objective.tooMany", MAX_BASES)) : Optional.empty();
    }

    private static EditOutcome gone() {
        return bad("authoring.objective.gone");
    }

    private static EditOutcome bad(String key, Object... arguments) {
        return new EditOutcome.Bad(InputFault.of(Messages.text(key, arguments)));
    }

    private static Optional<Objective> find(List<Objective> all, EntityId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Stream<Node> nodes(ObjectiveStatements said) {
        return Stream.concat(
                said.claims().stream(),
                said.facts().flatMap(fact -> Stream.of(fact.getSubject(), fact.getPredicate(), fact.getObject())));
    }

    /** Returns the topic with most of what the objective rests on; among equals, the first. */
    private static Optional<Named> topic(ObjectiveStatements said, List<Topic> topics) {
        List<EntityId> things =
                nodes(said).flatMap(node -> EntityNodes.entity(node).stream()).toList();
        Map<Topic, Long> counts = new LinkedHashMap<>();
        topics.forEach(topic -> counts.put(
                topic, things.stream().filter(topic.members()::contains).count()));
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return counts.entrySet().stream()
                .filter(entry -> most > 0 && entry.getValue() == most)
                .map(entry -> new Named(entry.getKey().id(), entry.getKey().label()))
                .findFirst();
    }

    private List<EditableObjective.BasisEntry> rests(OpenDraft draft, ObjectiveStatements said) {
        return Stream.concat(
                        said.with(Qv.claim).stream().map(quad -> claim(draft, quad)),
                        said.with(Qv.fact).stream().map(quad -> fact(draft, said, quad)))
                .sorted(Comparator.comparing(EditableObjective.BasisEntry::kind)
                        .thenComparing(EditableObjective.BasisEntry::words))
                .collect(Collectors.toList());
    }

    private EditableObjective.BasisEntry claim(OpenDraft draft, Quad quad) {
        boolean there = draft.preview().kind(quad.getObject()) == GraphKind.CLAIM;
        return new EditableObjective.BasisEntry(
                Basis.Kind.CLAIM,
                words.claim(draft, quad.getObject()),
                there ? EditableObjective.State.THERE : EditableObjective.State.CLAIM_GONE,
                Set.of(quad));
    }

    private EditableObjective.BasisEntry fact(OpenDraft draft, ObjectiveStatements said, Quad quad) {
        Snapshot in = draft.preview();
        Graph asserted = in.dataset().getDefaultGraph();
        Triple fact = ObjectiveStatements.described(asserted, quad.getObject());
        EditableObjective.State state = !fact.isConcrete()
                ? EditableObjective.State.INCOMPLETE
                : asserted.contains(fact) || in.claimed().contains(fact)
                        ? EditableObjective.State.THERE
                        : EditableObjective.State.FACT_GONE;
        return new EditableObjective.BasisEntry(Basis.Kind.FACT, words.fact(draft, fact), state, said.describing(quad));
    }
}
