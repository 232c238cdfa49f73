package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Messages;
import org.quadrivia.TextFolding;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Shows the things of a class as a table and edits many of its cells at once, with the checks of the form for one thing. */
@Service
@ConditionalOnStorage
public class KindTableEditor {
    /** How many columns are shown if none are chosen. */
    private static final int USUAL_COLUMNS = 8;
    /** How many matches to look through for those with exactly the typed name. */
    private static final int MAX_MATCHES = 50;

    /**
     * The outcome of editing cells.
     *
     * @param faults why some cells were not stored, by the cells
     * @param outcome of storing all others in one step
     */
    public record Outcome(Map<KindTable.Edit, String> faults, EditOutcome outcome) {
        public Outcome {
            faults = Map.copyOf(faults);
        }
    }

    private final DraftWorkspace desk;
    private final EntityFormEditor forms;

    KindTableEditor(DraftWorkspace desk, EntityFormEditor forms) {
        this.desk = desk;
        this.forms = forms;
    }

    /** Returns the classes that have things, by name. */
    public List<KindTable.Kind> kinds(OpenDraft draft) {
        Graph graph = graph(draft);
        return forms.classes(draft).stream()
                .map(kind -> new KindTable.Kind(kind, members(graph, kind.id()).size()))
                .filter(kind -> kind.things() > 0)
                .toList();
    }

    /** Returns one page of the table of a class; empty if the class has no things. */
    public Optional<KindTable> table(OpenDraft draft, EntityId kind, KindTable.Wanted wanted) {
        Graph graph = graph(draft);
        Set<Node> members = members(graph, kind);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        EntityFormFactory factory = forms.forms(draft);
        List<Named> properties = factory.properties(members, node(kind));
        List<EntityId> shown = wanted.columns().isEmpty()
                ? properties.stream().limit(USUAL_COLUMNS).map(Named::id).toList()
                : wanted.columns();
        List<Named> matching = matching(draft, members, wanted);
        List<KindTable.Row> rows = matching.stream()
                .skip(wanted.from())
                .limit(wanted.limit())
                .map(thing -> new KindTable.Row(thing, factory.cells(node(thing.id()), shown)))
                .toList();
        return Optional.of(new KindTable(
                new Named(kind, ChangeDescriber.name(node(kind), draft.preview())),
                properties,
                shown.stream().map(factory::field).toList(),
                rows,
                matching.size()));
    }

    private static List<Named> matching(OpenDraft draft, Set<Node> members, KindTable.Wanted wanted) {
        String filter = TextFolding.fold(wanted.filter());
        EntityId sort = wanted.sort();
        Comparator<Named> byName = Comparator.comparing(Named::label, new NumericNameOrder());
        Comparator<Named> order = byName;
        if (sort != null) {
            Map<EntityId, SortKey> keys = new HashMap<>();
            members.forEach(member ->
                    keys.put(new EntityId(member.getURI()), SortKey.of(draft, graph(draft), member, node(sort))));
            Comparator<SortKey> keyed = wanted.descending() ? SortKey.ORDER.reversed() : SortKey.ORDER;
            // Things without a value come last, whatever the direction
            order = Comparator.comparing((Named thing) ->
                            keys.getOrDefault(thing.id(), SortKey.NONE).isEmpty())
                    .thenComparing(thing -> keys.getOrDefault(thing.id(), SortKey.NONE), keyed)
                    .thenComparing(byName);
        } else if (wanted.descending()) {
            order = byName.reversed();
        }
        return members.stream()
                .map(member -> new Named(new EntityId(member.getURI()), ChangeDescriber.name(member, draft.preview())))
                .filter(thing -> TextFolding.fold(thing.label()).contains(filter))
                .sorted(order)
                .toList();
    }

    /** What things are sorted by: numbers before texts. */
    private record SortKey(double number, String text) {
        private static final SortKey NONE = new SortKey(Double.POSITIVE_INFINITY, "");
        private static final Comparator<SortKey> ORDER =
                Comparator.comparingDouble(SortKey::number).thenComparing(SortKey::text, new NumericNameOrder());

        static SortKey of(OpenDraft draft, Graph graph, Node thing, Node property) {
            Optional<Node> value = graph.stream(thing, property, Node.ANY)
                    .map(Triple::getObject)
                    .min(Comparator.comparing(Node::toString));
            if (value.isEmpty()) {
                return NONE;
            }
            Node node = value.get();
            return node.isLiteral()
                            && node.getLiteral().isWellFormed()
                            && node.getLiteralValue() instanceof Number number
                    ? new SortKey(number.doubleValue(), "")
                    : new SortKey(
                            Double.POSITIVE_INFINITY,
                            node.isLiteral()
                                    ? node.getLiteralLexicalForm()
                                    : ChangeDescriber.name(node, draft.preview()));
        }

        boolean isEmpty() {
            return equals(NONE);
        }
    }

    private static Set<Node> members(Graph graph, EntityId kind) {
        return graph.stream(Node.ANY, RDF.type.asNode(), node(kind))
                .map(Triple::getSubject)
                .filter(thing -> EntityNodes.entity(thing).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Graph graph(OpenDraft draft) {
        return draft.preview().dataset().getDefaultGraph();
    }

    /**
     * Gives cells other values. Values that stay keep their sources. Cells with faults are left as they are; all others are stored in
     * one step.
     *
     * @param source the graph that states the new values
     * @param language BCP 47 tag of texts that name no language; {@code und} for none
     * @param create whether a thing that a cell names is created if there is none of that name
     */
    public Outcome set(OpenDraft draft, List<KindTable.Edit> edits, EntityId source, String language, boolean create) {
        Batch batch = new Batch(draft, source, language.equals("und") ? "" : language, create);
        edits.forEach(batch::take);
        return new Outcome(batch.faults, desk.edit(draft, batch.change()));
    }

    /** Returns the values of one cell. */
    public List<EntityForm.Value> values(OpenDraft draft, EntityId thing, EntityForm.Field column) {
        return forms.forms(draft)
                .cells(node(thing), List.of(column.property().id()))
                .getFirst();
    }

    /**
     * Things that were created.
     *
     * @param made the things, by name
     * @param faults why other names were refused, by name
     */
    public record Created(Map<String, EntityId> made, Map<String, String> faults) {
        public Created {
            made = Map.copyOf(made);
            faults = Map.copyOf(faults);
        }
    }

    /** Creates things of a class in one step. A name that a thing has already is refused. */
    public Created create(OpenDraft draft, EntityId kind, List<String> names) {
        ResourceBuilder builder = new ResourceBuilder(draft);
        Map<String, EntityId> made = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        Set<Quad> quads = new LinkedHashSet<>();
        for (String name : names) {
            EntityId id = builder.entity(name);
            if (!named(draft, name).isEmpty()) {
                faults.put(name, Messages.text("authoring.cell.exists", name));
            } else if (made.containsValue(id)) {
                faults.put(name, Messages.text("authoring.cell.similar", name));
            } else {
                made.put(name, id);
                quads.addAll(builder.named(id, name.strip(), Optional.of(kind)));
            }
        }
        if (!made.isEmpty() && desk.edit(draft, quads, Set.of()) instanceof EditOutcome.TooMuch) {
            made.keySet().forEach(name -> faults.put(name, Messages.text("teach.edit.tooMuch")));
            made.clear();
        }
        return new Created(made, faults);
    }

    /** Returns the things with exactly this name, whatever its case. */
    private List<Named> named(OpenDraft draft, String name) {
        return forms.things(draft, name, MAX_MATCHES).stream()
                .filter(thing -> thing.label().equalsIgnoreCase(name.strip()))
                .toList();
    }

    /** Collects what the edits of several cells add and remove. */
    private final class Batch {
        private final OpenDraft draft;
        private final EntityId source;
        private final String language;
        private final boolean create;
        private final ResourceBuilder builder;
        private final EntityFormFactory factory;
        private final Set<Quad> added = new LinkedHashSet<>();
        private final Set<Quad> removed = new LinkedHashSet<>();
        private final Map<KindTable.Edit, String> faults = new LinkedHashMap<>();
        /** The things that this batch creates, by name. */
        private final Map<String, EntityId> made = new HashMap<>();
        /** Those of them that the present cell creates, with their descriptions. */
        private final Map<String, Set<Quad>> fresh = new HashMap<>();

        Batch(OpenDraft draft, EntityId source, String language, boolean create) {
            this.draft = draft;
            this.source = source;
            this.language = language;
            this.create = create;
            this.builder = new ResourceBuilder(draft);
            this.factory = forms.forms(draft);
        }

        Change change() {
            Set<Quad> both = new LinkedHashSet<>(added);
            both.retainAll(removed);
            added.removeAll(both);
            removed.removeAll(both);
            if (!added.isEmpty()) {
                added.addAll(builder.described(node(source)));
            }
            return new Change(added, removed);
        }

        /** Takes an edit whole, or notes a fault and takes nothing of it. */
        void take(KindTable.Edit edit) {
            fresh.clear();
            Optional<String> fault = read(edit);
            if (fault.isPresent()) {
                faults.put(edit, fault.get());
                made.keySet().removeAll(fresh.keySet());
            } else {
                fresh.values().forEach(added::addAll);
            }
        }

        private Optional<String> read(KindTable.Edit edit) {
            EntityForm.Field column = edit.column();
            List<EntityForm.Value> now = factory.cells(
                            node(edit.thing()), List.of(column.property().id()))
                    .getFirst();
            if (!now.stream().map(EntityForm.Value::key).toList().equals(edit.seen())) {
                return Optional.of(Messages.text("authoring.cell.elsewhere", CellText.of(column, now, language)));
            }
            List<String> wanted = new ArrayList<>(new LinkedHashSet<>(CellText.values(edit.text())));
            if (column.single() && wanted.size() > 1) {
                return Optional.of(
                        Messages.text("authoring.cell.single", column.property().label()));
            }
            List<EntityForm.Value> gone = new ArrayList<>();
            for (EntityForm.Value value : now) {
                if (!wanted.remove(CellText.shown(column, value, language))) {
                    gone.add(value);
                }
            }
            Set<Quad> quads = new LinkedHashSet<>();
            for (String text : wanted) {
                switch (term(column, text, gone)) {
                    case NewValue.Conversion.Invalid(var fault) -> {
                        return Optional.of(fault.message());
                    }
                    case NewValue.Conversion.Term(var object) ->
                        quads.add(Quad.create(
                                node(source),
                                node(edit.thing()),
                                node(column.property().id()),
                                object));
                }
            }
            added.addAll(quads);
            gone.forEach(value -> removed.addAll(EntityFormEditor.quads(draft, edit.thing(), value.key())));
            return Optional.empty();
        }

        private NewValue.Conversion term(EntityForm.Field column, String text, List<EntityForm.Value> gone) {
            return switch (column.kind()) {
                case ENTITY -> thing(column, text);
                case WORDS -> {
                    CellText.Tagged tagged = CellText.tagged(text);
                    boolean plain =
                            gone.stream().anyMatch(value -> value.language().isEmpty());
                    String usual = plain ? "" : language;
                    yield new NewValue(
                                    FieldKind.WORDS,
                                    tagged.text(),
                                    tagged.language().isEmpty() ? usual : tagged.language(),
                                    "",
                                    source)
                            .term();
                }
                case TEXT, NUMBER, DATE, TRUTH, IRI ->
                    new NewValue(column.kind(), text, "", column.datatype(), source).term();
            };
        }

        private NewValue.Conversion thing(EntityForm.Field column, String name) {
            List<Named> all = named(draft, name);
            List<Named> fit = all.stream()
                    .filter(thing -> column.range()
                            .filter(range ->
                                    graph(draft).contains(node(thing.id()), RDF.type.asNode(), node(range.id())))
                            .isPresent())
                    .toList();
            List<Named> found = fit.isEmpty() ? all : fit;
            if (found.size() == 1) {
                return new NewValue.Conversion.Term(node(found.getFirst().id()));
            }
            if (found.size() > 1) {
                return fault("authoring.cell.several", found.size(), name);
            }
            EntityId known = made.get(name);
            if (known != null) {
                return new NewValue.Conversion.Term(node(known));
            }
            if (!create) {
                return fault("authoring.cell.unknown", name);
            }
            EntityId id = builder.entity(name);
            if (made.containsValue(id)) {
                return fault("authoring.cell.similar", name);
            }
            made.put(name, id);
            fresh.put(name, builder.named(id, name, column.range().map(Named::id)));
            return new NewValue.Conversion.Term(node(id));
        }

        private static NewValue.Conversion fault(String key, Object... arguments) {
            return new NewValue.Conversion.Invalid(InputFault.of(Messages.text(key, arguments)));
        }
    }
}
