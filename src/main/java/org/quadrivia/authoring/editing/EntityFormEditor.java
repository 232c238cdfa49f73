package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Caches;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Edits drafts in forms, which are made from the shapes of the knowledge base and from the properties of others of the same kind.
 */
@Service
@ConditionalOnStorage
public class EntityFormEditor {
    /** How many matches to look through for those in the range of a property. */
    private static final int MAX_MATCHES = 200;

    private final DraftWorkspace desk;
    private final Snapshots snapshots;
    private final EntitySearch search;
    /** Needed at every keystroke. */
    private final Cache<Attachments, ShapeFacts> shapes =
            Caches.tied("shapes", Caffeine.newBuilder().weakKeys().build());

    EntityFormEditor(DraftWorkspace desk, Snapshots snapshots, EntitySearch search) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.search = search;
    }

    /** Returns a thing with the values it has and the fields it could have. */
    public EntityForm form(OpenDraft draft, EntityId entity) {
        return forms(draft).of(entity);
    }

    /** Returns a field for a property, without values. */
    public EntityForm.Field field(OpenDraft draft, EntityId property) {
        return forms(draft).field(property);
    }

    EntityFormFactory forms(OpenDraft draft) {
        return new EntityFormFactory(draft.preview(), shapes.get(snapshots.attachments(draft.kb()), ShapeFacts::of));
    }

    /** Adds a value. */
    public EditOutcome add(OpenDraft draft, EntityId entity, EntityId property, NewValue value) {
        return edit(draft, adding(draft, entity, property, value));
    }

    /** Replaces a value. */
    public EditOutcome change(OpenDraft draft, EntityId entity, String key, NewValue value) {
        return edit(draft, changing(draft, entity, key, value));
    }

    /** Removes a value. */
    public EditOutcome remove(OpenDraft draft, EntityId entity, String key) {
        return edit(draft, removing(draft, entity, key));
    }

    private EditOutcome edit(OpenDraft draft, Planned planned) {
        return switch (planned) {
            case Planned.Refused(var fault) -> new EditOutcome.Bad(fault);
            case Planned.Edit(var change) -> desk.edit(draft, change);
        };
    }

    /** An edit that may be made. */
    public sealed interface Planned {
        record Edit(Change change) implements Planned {}

        record Refused(InputFault fault) implements Planned {}
    }

    /** Returns what {@link #add} would change. */
    public Planned adding(OpenDraft draft, EntityId entity, EntityId property, NewValue value) {
        return switch (value.term()) {
            case NewValue.Conversion.Invalid(var fault) -> new Planned.Refused(fault);
            case NewValue.Conversion.Term(var object) ->
                new Planned.Edit(new Change(
                        described(draft, quad(value.graph(), node(entity), node(property), object)), Set.of()));
        };
    }

    /** Returns what {@link #change} would change. */
    public Planned changing(OpenDraft draft, EntityId entity, String key, NewValue value) {
        Optional<Quad> old = find(draft, entity, key);
        if (old.isEmpty()) {
            return noSuchValue();
        }
        return switch (value.term()) {
            case NewValue.Conversion.Invalid(var fault) -> new Planned.Refused(fault);
            case NewValue.Conversion.Term(var object) -> {
                Quad next = quad(value.graph(), node(entity), old.get().getPredicate(), object);
                yield new Planned.Edit(
                        next.equals(old.get()) ? Change.NONE : new Change(described(draft, next), Set.of(old.get())));
            }
        };
    }

    /** Returns what {@link #remove} would change. */
    public Planned removing(OpenDraft draft, EntityId entity, String key) {
        return find(draft, entity, key)
                .<Planned>map(quad -> new Planned.Edit(new Change(Set.of(), withItsBlanks(draft, quad))))
                .orElseGet(EntityFormEditor::noSuchValue);
    }

    /** Returns a fact together with the quads that must describe its graph. */
    private static Set<Quad> described(OpenDraft draft, Quad fact) {
        Set<Quad> quads = new LinkedHashSet<>(new ResourceBuilder(draft).described(fact.getGraph()));
        quads.add(fact);
        return quads;
    }

    /** Returns the quad, with everything about its object if that is a blank node. */
    private static Set<Quad> withItsBlanks(OpenDraft draft, Quad quad) {
        Set<Quad> all = new LinkedHashSet<>(Set.of(quad));
        if (quad.getObject().isBlank()) {
            all.addAll(TrigFragment.about(draft.preview(), quad.getObject()));
        }
        return all;
    }

    /** Returns the statement of a value and everything about it if it is a blank node; nothing if the value is gone. */
    static Set<Quad> quads(OpenDraft draft, EntityId entity, String key) {
        return find(draft, entity, key).map(quad -> withItsBlanks(draft, quad)).orElse(Set.of());
    }

    private static Optional<Quad> find(OpenDraft draft, EntityId entity, String key) {
        return draft.about(entity).stream()
                .filter(quad -> TrigFragment.version(List.of(quad)).equals(key))
                .findFirst();
    }

    private static Planned noSuchValue() {
        return new Planned.Refused(InputFault.of(Messages.text("authoring.value.gone")));
    }

    /** Finds things by what was typed, including those without facts. */
    public List<Named> things(OpenDraft draft, String typed, int limit) {
        return typed.isBlank() ? List.of() : search.find(draft, typed, limit);
    }

    /** Finds things to link as the value of a property; those in its range come first. */
    public List<Named> candidates(OpenDraft draft, EntityId property, String typed, int limit) {
        Optional<Node> range = forms(draft).properties().range(node(property));
        Graph graph = draft.preview().dataset().getDefaultGraph();
        List<Named> found =
                typed.isBlank() ? draft.base().notable(MAX_MATCHES) : search.find(draft, typed, MAX_MATCHES);
        return found.stream()
                .sorted(Comparator.comparing(named -> range.filter(
                                type -> graph.contains(node(named.id()), RDF.type.asNode(), type))
                        .isEmpty()))
                .limit(limit)
                .toList();
    }

    /** Returns the classes of things, by name. */
    public List<Named> classes(OpenDraft draft) {
        return forms(draft).allKinds();
    }

    /** Returns the properties, by name, without those of RDF, shapes and Quadrivia itself. */
    public List<Named> properties(OpenDraft draft) {
        return forms(draft).allProperties();
    }

    /** Creates a property. If there is one of that name already, returns that one unchanged. */
    public EntityId property(OpenDraft draft, String name, PropertyKind kind) {
        Optional<Named> there = properties(draft).stream()
                .filter(known -> known.label().equalsIgnoreCase(name.strip()))
                .findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        ResourceBuilder builder = new ResourceBuilder(draft);
        EntityId made = builder.entity(name);
        desk.edit(draft, builder.property(made, name, kind), Set.of());
        return made;
    }

    /**
     * Creates a thing.
     *
     * @param kind its class; empty for none
     * @return its IRI, made from the name
     */
    public EntityId create(OpenDraft draft, String name, Optional<EntityId> kind) {
        ResourceBuilder builder = new ResourceBuilder(draft);
        EntityId made = builder.entity(name);
        desk.edit(draft, builder.named(made, name, kind), Set.of());
        return made;
    }

    /** Returns the sources to which facts can be attributed: “nobody yet” first, then the passages. */
    public List<FactAttribution> sources(OpenDraft draft) {
        return new ResourceBuilder(draft).sources();
    }

    private static Quad quad(EntityId graph, Node subject, Node property, Node object) {
        return Quad.create(node(graph), subject, property, object);
    }
}
