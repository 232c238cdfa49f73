package org.quadrivia.authoring.editing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.time.Duration;
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
import org.quadrivia.Pace;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.Drafts;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.Fault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.draft.TermReplacement;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Edits drafts in forms, which are made from the shapes of the knowledge base and from the properties of others of the same kind.
 * As in {@link Drafts}, all methods work on the current person's draft.
 */
@Service
@ConditionalOnStorage
public class ThingForms {
    private static final int LOOKED_AT = 200;

    private static final int MOST = 100;
    private static final Duration READ_FOR = Duration.ofMinutes(1);

    private final DraftWorkspace desk;
    private final Snapshots snapshots;
    private final ThingSearch search;
    /** By the files of the shapes. Needed at every keystroke. */
    private final Cache<List<Path>, ShapeFacts> shapes = Caches.bounded(
            "shapes",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterWrite(Pace.age(READ_FOR))
                    .build());

    ThingForms(DraftWorkspace desk, Snapshots snapshots, ThingSearch search) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.search = search;
    }

    /** Returns a thing with the values it has and the fields it could have. */
    public EntityForm form(KbId kb, EntityId entity) {
        return forms(desk.open(kb)).of(entity);
    }

    /** Returns a field for a property, without values. */
    public EntityForm.Field field(KbId kb, EntityId property) {
        return forms(desk.open(kb)).field(property);
    }

    private EntityForms forms(OpenDraft working) {
        return new EntityForms(working.preview(), shapes.get(snapshots.shapes(working.kb()), ShapeFacts::of));
    }

    /** Adds a value. */
    public EditOutcome add(KbId kb, EntityId entity, EntityId property, NewValue value) {
        OpenDraft working = desk.open(kb);
        return switch (Values.of(value)) {
            case Values.Made.Wrong(var fault) -> new EditOutcome.Bad(fault);
            case Values.Made.Term(var object) ->
                keep(
                        working,
                        said(
                                working,
                                quad(
                                        value.graph(),
                                        TermReplacement.node(entity),
                                        TermReplacement.node(property),
                                        object)),
                        Set.of());
        };
    }

    /** Replaces a value. */
    public EditOutcome change(KbId kb, EntityId entity, String key, NewValue value) {
        OpenDraft working = desk.open(kb);
        Optional<Quad> old = find(working, entity, key);
        if (old.isEmpty()) {
            return gone();
        }
        return switch (Values.of(value)) {
            case Values.Made.Wrong(var fault) -> new EditOutcome.Bad(fault);
            case Values.Made.Term(var object) -> {
                Quad next = quad(
                        value.graph(), TermReplacement.node(entity), old.get().getPredicate(), object);
                yield next.equals(old.get())
                        ? keep(working, Set.of(), Set.of())
                        : keep(working, said(working, next), Set.of(old.get()));
            }
        };
    }

    /** Returns a fact together with the quads that must describe its graph. */
    private static Set<Quad> said(OpenDraft working, Quad fact) {
        Set<Quad> said = new LinkedHashSet<>(new ResourceBuilder(working).described(fact.getGraph()));
        said.add(fact);
        return said;
    }

    /** Removes a value. */
    public EditOutcome remove(KbId kb, EntityId entity, String key) {
        OpenDraft working = desk.open(kb);
        return find(working, entity, key)
                .map(quad -> keep(working, Set.of(), withItsBlanks(working, entity, quad)))
                .orElseGet(ThingForms::gone);
    }

    /** Returns the quad, with everything about its object if that is a blank node. */
    private static Set<Quad> withItsBlanks(OpenDraft working, EntityId entity, Quad quad) {
        Set<Quad> all = new LinkedHashSet<>(Set.of(quad));
        if (quad.getObject().isBlank()) {
            all.addAll(TrigFragment.about(working.preview(), quad.getObject()));
        }
        return all;
    }

    private static Optional<Quad> find(OpenDraft working, EntityId entity, String key) {
        return TrigFragment.about(working.preview(), TermReplacement.node(entity)).stream()
                .filter(quad -> TrigFragment.version(List.of(quad)).equals(key))
                .findFirst();
    }

    private static EditOutcome gone() {
        return new EditOutcome.Bad(Fault.of(Messages.text("authoring.value.gone")));
    }

    private EditOutcome keep(OpenDraft working, Set<Quad> added, Set<Quad> removed) {
        return desk.edit(working, new Change(added, removed));
    }

    /** Finds things by what was typed, including those without facts. */
    public List<Named> things(KbId kb, String typed, int limit) {
        return typed.isBlank() ? List.of() : search.find(desk.open(kb), typed, limit);
    }

    /** Finds things to link as the value of a property; those in its range come first. */
    public List<Named> candidates(KbId kb, EntityId property, String typed, int limit) {
        OpenDraft working = desk.open(kb);
        Optional<Node> range = forms(working).properties().range(TermReplacement.node(property));
        Graph graph = working.preview().dataset().getDefaultGraph();
        List<Named> found =
                typed.isBlank() ? working.base().notable(LOOKED_AT) : search.find(working, typed, LOOKED_AT);
        return found.stream()
                .sorted(Comparator.comparing(named -> range.filter(
                                type -> graph.contains(TermReplacement.node(named.id()), RDF.type.asNode(), type))
                        .isEmpty()))
                .limit(limit)
                .toList();
    }

    /** Returns the classes of things, by name. */
    public List<Named> kinds(KbId kb) {
        return forms(desk.open(kb)).allKinds();
    }

    /** Returns the properties, by name, without those of RDF, shapes and Quadrivia itself. */
    public List<Named> properties(KbId kb) {
        return forms(desk.open(kb)).allProperties();
    }

    /** Creates a property. If there is one of that name already, returns that one unchanged. */
    public EntityId property(KbId kb, String name, PropertyKind kind) {
        Optional<Named> there = properties(kb).stream()
                .filter(known -> known.label().equalsIgnoreCase(name.strip()))
                .findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        OpenDraft working = desk.open(kb);
        ResourceBuilder making = new ResourceBuilder(working);
        EntityId made = making.entity(name);
        keep(working, Properties.made(making, made, name, kind), Set.of());
        return made;
    }

    /**
     * Creates a thing.
     *
     * @param kind its class; empty for none
     * @return its IRI, made from the name
     */
    public EntityId create(KbId kb, String name, Optional<EntityId> kind) {
        OpenDraft working = desk.open(kb);
        ResourceBuilder making = new ResourceBuilder(working);
        EntityId made = making.entity(name);
        keep(working, making.named(made, name, kind), Set.of());
        return made;
    }

    /** Returns the sources to which facts can be attributed: “nobody yet” first, then the passages. */
    public List<Source> sources(KbId kb) {
        return new ResourceBuilder(desk.open(kb)).sources();
    }

    /**
     * Creates a passage.
     *
     * @param locator its place in the source
     * @param paraphrase what it says, in other words
     * @return its graph; empty if there is a passage with that locator already
     */
    public Optional<EntityId> passage(KbId kb, String locator, String paraphrase) {
        OpenDraft working = desk.open(kb);
        ResourceBuilder making = new ResourceBuilder(working);
        Optional<EntityId> free = making.passage(locator);
        free.ifPresent(made -> keep(working, making.passage(made, locator, paraphrase), Set.of()));
        return free;
    }

    /** Creates a claim. What it claims is added to its graph afterwards. */
    public EntityId claim(KbId kb, NewClaim claim) {
        OpenDraft working = desk.open(kb);
        ResourceBuilder making = new ResourceBuilder(working);
        EntityId made = making.claim(claim.label());
        keep(working, making.claim(made, claim), Set.of());
        return made;
    }

    private static Quad quad(EntityId graph, Node subject, Node property, Node object) {
        return Quad.create(TermReplacement.node(graph), subject, property, object);
    }
}
