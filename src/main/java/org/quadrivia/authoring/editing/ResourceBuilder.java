package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.EntityRefactoring;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** Creates things, passages and claims: chooses their IRIs and makes the quads that describe them. */
public final class ResourceBuilder {
    private final Snapshot in;
    private final KnowledgeBase base;
    private final Node about;
    /** The graph of the facts of a file without passages; otherwise the unsourced graph. */
    private final Node plain;

    private final Node unsourced;
    private final String home;

    public ResourceBuilder(OpenDraft draft) {
        this.in = draft.preview();
        this.base = draft.base();
        this.about = KnowledgeBaseMetadata.about(in);
        this.home = about.getURI().substring(0, about.getURI().lastIndexOf('/') + 1);
        this.plain = TrigFragment.home(in);
        this.unsourced = in.kind(plain) == GraphKind.UNSOURCED ? plain : NodeFactory.createURI(home + "unsourced");
    }

    /** Returns an unused IRI made from a name. */
    EntityId entity(String name) {
        return free(home, name);
    }

    EntityId claim(String label) {
        return free(home + "claim/", label);
    }

    EntityId topic(String name) {
        return free(home + "topic/", name);
    }

    /** Returns an unused IRI for a declaration that something is not asked, made from the name of that. */
    EntityId notAsked(String name) {
        return free(home + "not-asked/", name);
    }

    /** Returns an unused IRI for a declaration that something is recorded in full, made from the name of that. */
    EntityId recorded(String name) {
        return free(home + "recorded/", name);
    }

    /** Returns an unused IRI for a learning objective, made from its sentence. */
    public EntityId objective(String sentence) {
        return free(home + "objective/", sentence);
    }

    /** Returns the IRI of a new passage; empty if there is a passage with that locator already. */
    Optional<EntityId> passage(String locator) {
        EntityId id = new EntityId(home + "passage/" + slug(locator));
        return in.passage(node(id)).isEmpty() ? Optional.of(id) : Optional.empty();
    }

    Set<Quad> named(EntityId made, String name, Optional<EntityId> kind) {
        Set<Quad> quads = new LinkedHashSet<>(unsourcedGraph());
        quads.add(Quad.create(unsourced, node(made), RDFS.label.asNode(), words(name)));
        kind.ifPresent(type -> quads.add(Quad.create(unsourced, node(made), RDF.type.asNode(), node(type))));
        return quads;
    }

    /** Returns the quads that describe a new property: its name and its range. */
    Set<Quad> property(EntityId made, String name, PropertyKind kind) {
        Set<Quad> quads =
                new LinkedHashSet<>(named(made, name.strip(), Optional.of(new EntityId(RDF.Property.getURI()))));
        range(kind).forEach(range -> quads.add(Quad.create(unsourced, node(made), RDFS.range.asNode(), range)));
        return quads;
    }

    /** Returns the range of a kind of property; none for things, because any may be meant. */
    private static Stream<Node> range(PropertyKind kind) {
        return switch (kind) {
            case THING -> Stream.empty();
            case WORDS -> Stream.of(RDF.langString.asNode());
            case NUMBER -> Stream.of(NodeFactory.createURI(XSDDatatype.XSDdecimal.getURI()));
            case DATE -> Stream.of(NodeFactory.createURI(XSDDatatype.XSDdate.getURI()));
            case YEAR -> Stream.of(NodeFactory.createURI(XSDDatatype.XSDgYear.getURI()));
        };
    }

    Set<Quad> passage(EntityId made, String locator, String paraphrase) {
        Set<Quad> quads = new LinkedHashSet<>();
        quads.add(about(made, RDF.type.asNode(), Qv.PASSAGE));
        quads.add(about(made, Qv.locator, NodeFactory.createLiteralString(locator.strip())));
        if (!paraphrase.isBlank()) {
            quads.add(about(made, Qv.paraphrase, words(paraphrase)));
        }
        return quads;
    }

    Set<Quad> claim(EntityId made, NewClaim claim) {
        Set<Quad> quads = new LinkedHashSet<>();
        quads.add(about(made, RDF.type.asNode(), Qv.CLAIM));
        quads.add(about(made, RDFS.label.asNode(), words(claim.label())));
        quads.add(about(made, Qv.standing, standing(claim.standing())));
        claim.claimant().ifPresent(who -> quads.addAll(claimant(made, who)));
        claim.passage().ifPresent(where -> quads.add(about(made, Qv.passage, node(where))));
        if (!claim.hedge().isBlank()) {
            quads.add(about(made, Qv.hedge, words(claim.hedge())));
        }
        return quads;
    }

    Set<Quad> claimant(EntityId claim, EntityId who) {
        return Set.of(about(claim, Qv.claimedBy, node(who)));
    }

    /**
     * Returns the sources: “nobody yet” first, then the passages in the order of the source, the imported file, and the claims.
     */
    List<FactAttribution> sources() {
        List<FactAttribution> sources = new ArrayList<>();
        EntityNodes.entity(unsourced)
                .ifPresent(id -> sources.add(new FactAttribution(id, Messages.text("authoring.nobodyYet"), "")));
        for (Passage passage : base.passages()) {
            sources.add(new FactAttribution(
                    passage.id(),
                    Messages.text("authoring.passage", passage.locator().value()),
                    Objects.requireNonNullElse(passage.paraphrase(), "")));
        }
        EntityNodes.entity(plain)
                .filter(id -> !plain.equals(unsourced))
                .ifPresent(id -> sources.add(new FactAttribution(id, ChangeDescriber.where(plain, in), "")));
        base.claims()
                .forEach(claim -> sources.add(new FactAttribution(
                        claim.claim().id(),
                        Messages.text("authoring.claim", claim.claim().label()),
                        "")));
        return sources;
    }

    /** Returns the quads that must describe a graph before it holds a fact. Only the unsourced graph needs any: its type. */
    public Set<Quad> described(Node graph) {
        return graph.equals(unsourced) ? unsourcedGraph() : Set.of();
    }

    private Set<Quad> unsourcedGraph() {
        return in.kind(unsourced) == GraphKind.UNSOURCED
                ? Set.of()
                : Set.of(Quad.create(about, unsourced, RDF.type.asNode(), Qv.UNSOURCED));
    }

    private static Node standing(Standing standing) {
        String word = standing.word();
        return NodeFactory.createURI(Qv.NS + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    private Quad about(EntityId subject, Node property, Node object) {
        return Quad.create(about, node(subject), property, object);
    }

    /** Returns a literal in the language of the knowledge base. */
    public Node words(String text) {
        return in.language().equals("und")
                ? NodeFactory.createLiteralString(text.strip())
                : NodeFactory.createLiteralLang(text.strip(), in.language());
    }

    private EntityId free(String start, String name) {
        String slug = slug(name);
        EntityId id = new EntityId(start + slug);
        for (int i = 2; EntityRefactoring.occurs(in, id); i++) {
            id = new EntityId(start + slug + "-" + i);
        }
        return id;
    }

    /** Returns a name in lower case: letters and digits of any script, and hyphens between the words. */
    static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", "-")
                .replaceAll("^[-.]++|(?<![-.])[-.]++$", "");
        String cut = slug.substring(0, Math.min(slug.length(), 60)).replaceAll("(?<![-.])[-.]++$", "");
        return cut.isEmpty() ? "new" : cut;
    }
}
