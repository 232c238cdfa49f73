package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Lets teachers edit, in drafts, passages and claims with the facts that they state or claim. Facts are attached by {@link
 * EntityFormEditor#add}, with the passage as their graph. Each passage is a named graph, described in the about graph.
 */
@Service
@ConditionalOnStorage
public class PassageEditor {
    /** The description of a passage. */
    public record Written(String locator, String words, String source) {}

    /**
     * A fact of a passage or claim.
     *
     * @param key identifies it within the graph
     * @param words subject, property and value
     * @param subject what it is about; empty if that has no IRI
     */
    public record Stated(String key, String words, Optional<EntityId> subject) {}

    private static final Node SOURCE = DCTerms.source.asNode();

    private final DraftWorkspace desk;

    PassageEditor(DraftWorkspace desk) {
        this.desk = desk;
    }

    /** Returns the description of a passage; empty if the graph is not a passage. */
    public Optional<Written> passage(OpenDraft draft, EntityId passage) {
        return draft.preview()
                .passage(node(passage))
                .map(known -> new Written(
                        known.locator().value(),
                        Optional.ofNullable(known.paraphrase()).orElse(""),
                        statements(draft, passage, SOURCE).stream()
                                .map(quad -> text(quad.getObject()))
                                .findFirst()
                                .orElse("")));
    }

    /**
     * Creates a passage.
     *
     * @param locator its place in the source
     * @param paraphrase what it says, in other words
     * @return its graph; empty if there is a passage with that locator already
     */
    public Optional<EntityId> createPassage(OpenDraft draft, String locator, String paraphrase) {
        ResourceBuilder builder = new ResourceBuilder(draft);
        Optional<EntityId> free = builder.passage(locator);
        free.ifPresent(made -> desk.edit(draft, builder.passage(made, locator, paraphrase), Set.of()));
        return free;
    }

    /** Creates a claim. What it claims is added to its graph afterwards. */
    public EntityId createClaim(OpenDraft draft, NewClaim claim) {
        ResourceBuilder builder = new ResourceBuilder(draft);
        EntityId made = builder.claim(claim.label());
        desk.edit(draft, builder.claim(made, claim), Set.of());
        return made;
    }

    /** Returns the facts in the graph of a passage or claim. */
    public List<Stated> stated(OpenDraft draft, EntityId graph) {
        return draft.graph(graph).stream()
                .map(quad -> new Stated(
                        TrigFragment.version(List.of(quad)),
                        ChangeDescriber.statement(quad.asTriple(), draft.preview()),
                        EntityNodes.entity(quad.getSubject())))
                .sorted(Comparator.comparing(Stated::words, new NumericNameOrder()))
                .toList();
    }

    /**
     * Sets the description of a passage.
     *
     * @param locator its place in the source
     * @param words a paraphrase; empty for none
     * @param source a URL or a title; empty for none
     */
    public EditOutcome describe(OpenDraft draft, EntityId passage, String locator, String words, String source) {
        if (locator.isBlank()) {
            return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.passage.noLocator")));
        }
        ResourceBuilder builder = new ResourceBuilder(draft);
        Change change = Change.NONE;
        change = change.then(put(draft, passage, Qv.locator, NodeFactory.createLiteralString(locator.strip())));
        change = change.then(put(draft, passage, Qv.paraphrase, words.isBlank() ? Node.ANY : builder.words(words)));
        change = change.then(marks(draft, passage, words));
        change = change.then(put(draft, passage, SOURCE, source.isBlank() ? Node.ANY : source(source.strip())));
        return desk.edit(draft, change);
    }

    /** Returns the change by which the marks stay on their words. */
    private static Change marks(OpenDraft draft, EntityId passage, String words) {
        Snapshot in = draft.preview();
        return in.passage(node(passage))
                .map(Passage::paraphrase)
                .map(before -> TextMarks.moved(in, node(passage), before, words.strip()))
                .orElse(Change.NONE);
    }

    /** @param value {@link Node#ANY} for none */
    private static Change put(OpenDraft draft, EntityId passage, Node property, Node value) {
        Set<Quad> old = statements(draft, passage, property);
        if (value.isLiteral()) {
            old.removeIf(quad -> quad.getObject().isLiteral()
                    && !quad.getObject().getLiteralLanguage().equalsIgnoreCase(value.getLiteralLanguage()));
        }
        Set<Quad> added = new LinkedHashSet<>();
        if (!value.equals(Node.ANY)) {
            Node graph = old.stream().map(Quad::getGraph).findFirst().orElseGet(() -> home(draft, passage));
            added.add(Quad.create(graph, node(passage), property, value));
        }
        Set<Quad> same = new LinkedHashSet<>(old);
        same.retainAll(added);
        old.removeAll(same);
        added.removeAll(same);
        return new Change(added, old);
    }

    /**
     * Removes a fact from a passage.
     *
     * @param key from {@link Stated}
     */
    public EditOutcome detach(OpenDraft draft, EntityId passage, String key) {
        Set<Quad> removed = new LinkedHashSet<>(draft.graph(passage));
        removed.removeIf(quad -> !TrigFragment.version(List.of(quad)).equals(key));
        return desk.edit(draft, Set.of(), removed);
    }

    /** Adds a claimant to a claim. */
    public EditOutcome addClaimant(OpenDraft draft, EntityId claim, EntityId claimant) {
        return desk.edit(draft, new ResourceBuilder(draft).claimant(claim, claimant), Set.of());
    }

    /** Removes a claimant from a claim. */
    public EditOutcome removeClaimant(OpenDraft draft, EntityId claim, EntityId claimant) {
        Set<Quad> removed = statements(draft, claim, Qv.claimedBy);
        removed.removeIf(quad -> !quad.getObject().equals(node(claimant)));
        return desk.edit(draft, Set.of(), removed);
    }

    /** Returns the graph that describes the passage. */
    private static Node home(OpenDraft draft, EntityId passage) {
        return draft.about(passage).stream()
                .filter(quad -> quad.getObject().equals(Qv.PASSAGE))
                .map(Quad::getGraph)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Quad> statements(OpenDraft draft, EntityId passage, Node property) {
        Set<Quad> statements = new LinkedHashSet<>(draft.about(passage));
        statements.removeIf(quad ->
                !quad.getSubject().equals(node(passage)) || !quad.getPredicate().equals(property));
        return statements;
    }

    private static Node source(String text) {
        return text.matches("https?://[^\\s<>\"{}|\\\\^`]+")
                ? NodeFactory.createURI(text)
                : NodeFactory.createLiteralString(text);
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
