package org.quadrivia.authoring.editing;

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
import org.quadrivia.authoring.draft.ChangeWords;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.Drafts;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.Fault;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.draft.TermReplacement;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Passages and claims, with the facts that they state or claim; edited in drafts. Facts are attached by {@link ThingForms#add},
 * with the passage as their graph. Each passage is a named graph, described in the about graph. As in {@link Drafts}, all methods
 * work on the current person's draft.
 */
@Service
@ConditionalOnStorage
public class PassageDesk {
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

    PassageDesk(DraftWorkspace desk) {
        this.desk = desk;
    }

    /** Returns the description of a passage; empty if the graph is not a passage. */
    public Optional<Written> passage(KbId kb, EntityId passage) {
        OpenDraft working = desk.open(kb);
        return working.preview()
                .passage(TermReplacement.node(passage))
                .map(known -> new Written(
                        known.locator().value(),
                        Optional.ofNullable(known.paraphrase()).orElse(""),
                        said(working, passage, SOURCE).stream()
                                .map(quad -> text(quad.getObject()))
                                .findFirst()
                                .orElse("")));
    }

    /** Returns the facts in the graph of a passage or claim. */
    public List<Stated> stated(KbId kb, EntityId graph) {
        OpenDraft working = desk.open(kb);
        return TrigFragment.graph(working.preview(), TermReplacement.node(graph)).stream()
                .map(quad -> new Stated(
                        TrigFragment.version(List.of(quad)),
                        ChangeWords.statement(quad.asTriple(), working.preview()),
                        ChangeWords.entity(quad.getSubject())))
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
    public EditOutcome describe(KbId kb, EntityId passage, String locator, String words, String source) {
        OpenDraft working = desk.open(kb);
        if (locator.isBlank()) {
            return new EditOutcome.Bad(Fault.of(Messages.text("authoring.passage.noLocator")));
        }
        ResourceBuilder making = new ResourceBuilder(working);
        Change change = Change.NONE;
        change = change.then(put(working, passage, Qv.locator, NodeFactory.createLiteralString(locator.strip())));
        change = change.then(put(working, passage, Qv.paraphrase, words.isBlank() ? Node.ANY : making.words(words)));
        change = change.then(put(working, passage, SOURCE, source.isBlank() ? Node.ANY : source(source.strip())));
        return desk.edit(working, change);
    }

    /** @param value {@link Node#ANY} for none */
    private static Change put(OpenDraft working, EntityId passage, Node property, Node value) {
        Set<Quad> old = said(working, passage, property);
        if (value.isLiteral()) {
            old.removeIf(quad -> quad.getObject().isLiteral()
                    && !quad.getObject().getLiteralLanguage().equalsIgnoreCase(value.getLiteralLanguage()));
        }
        Set<Quad> added = new LinkedHashSet<>();
        if (!value.equals(Node.ANY)) {
            Node graph = old.stream().map(Quad::getGraph).findFirst().orElseGet(() -> home(working, passage));
            added.add(Quad.create(graph, TermReplacement.node(passage), property, value));
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
    public EditOutcome detach(KbId kb, EntityId passage, String key) {
        OpenDraft working = desk.open(kb);
        Set<Quad> gone = new LinkedHashSet<>(TrigFragment.graph(working.preview(), TermReplacement.node(passage)));
        gone.removeIf(quad -> !TrigFragment.version(List.of(quad)).equals(key));
        return desk.edit(working, new Change(Set.of(), gone));
    }

    /** Adds a claimant to a claim. */
    public EditOutcome addClaimant(KbId kb, EntityId claim, EntityId claimant) {
        OpenDraft working = desk.open(kb);
        return desk.edit(working, new Change(new ResourceBuilder(working).claimant(claim, claimant), Set.of()));
    }

    /** Removes a claimant from a claim. */
    public EditOutcome removeClaimant(KbId kb, EntityId claim, EntityId claimant) {
        OpenDraft working = desk.open(kb);
        Set<Quad> gone = said(working, claim, Qv.claimedBy);
        gone.removeIf(quad -> !quad.getObject().equals(TermReplacement.node(claimant)));
        return desk.edit(working, new Change(Set.of(), gone));
    }

    /** Returns the graph that describes the passage. */
    private static Node home(OpenDraft working, EntityId passage) {
        return TrigFragment.about(working.preview(), TermReplacement.node(passage)).stream()
                .filter(quad -> quad.getObject().equals(Qv.PASSAGE))
                .map(Quad::getGraph)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Quad> said(OpenDraft working, EntityId passage, Node property) {
        Set<Quad> said = new LinkedHashSet<>(TrigFragment.about(working.preview(), TermReplacement.node(passage)));
        said.removeIf(quad -> !quad.getSubject().equals(TermReplacement.node(passage))
                || !quad.getPredicate().equals(property));
        return said;
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
