package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Messages;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseLifecycle;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.text.TextPassage;
import org.springframework.stereotype.Service;

/** Stores the passages of a text: in a new knowledge base of the current person, or in a draft. */
@Service
@ConditionalOnStorage
public class SourceTextEditor {
    /** What of a text may be stored. */
    public enum Keep {
        TEXT,
        /** The teacher writes what each passage says. */
        PARAPHRASES,
        LOCATORS
    }

    /**
     * Where the passages come from.
     *
     * @param citation title, author and place, or an address; empty for none
     * @param rights a licence or a sentence; empty for none
     * @param language BCP 47 tag of the text; "und" if it is not known
     */
    public record Origin(String citation, String rights, String language, Keep keep) {}

    private static final String UNKNOWN = "und";
    private static final Node SECTION = NodeFactory.createURI("https://schema.org/articleSection");

    private final DraftWorkspace desk;
    private final KnowledgeBaseLifecycle lifecycle;

    SourceTextEditor(DraftWorkspace desk, KnowledgeBaseLifecycle lifecycle) {
        this.desk = desk;
        this.lifecycle = lifecycle;
    }

    /** Creates a private knowledge base that holds the passages. */
    public KbId create(KbDetails details, Origin origin, List<TextPassage> passages) {
        Snapshot empty = KnowledgeBaseMetadata.empty(KnowledgeBaseMetadata.id(details.title()), details);
        Node about = KnowledgeBaseMetadata.about(empty);
        Set<Quad> quads = quads(about, "", origin, passages);
        Change language = origin.language().equals(UNKNOWN)
                ? Change.NONE
                : KnowledgeBaseMetadata.language(empty, origin.language());
        return lifecycle.create(
                new Change(quads, Set.of()).then(language).apply(empty),
                Attachments.NONE,
                details,
                Visibility.PRIVATE,
                Messages.text("authoring.fromText"));
    }

    /**
     * What became of passages that were added to a draft.
     *
     * @param prefix what now stands before their locators
     */
    public record Added(EditOutcome outcome, String prefix) {}

    /** Adds the passages to a draft. If there are passages in it already, the locators of the new ones get a letter before them. */
    public Added add(OpenDraft draft, Origin origin, List<TextPassage> passages) {
        Node about = KnowledgeBaseMetadata.about(draft.preview());
        String prefix = free(draft);
        return new Added(desk.edit(draft, quads(about, prefix, origin, passages), Set.of()), prefix);
    }

    private static String free(OpenDraft draft) {
        List<String> taken = draft.base().passages().stream()
                .map(passage -> passage.locator().value().toUpperCase(Locale.ROOT))
                .toList();
        String prefix = "";
        for (int i = 1; !taken.isEmpty() && (prefix.isEmpty() || taken.stream().anyMatch(begins(prefix))); i++) {
            prefix = i < 26 ? String.valueOf((char) ('A' + i)) : "T" + i + "-";
        }
        return prefix;
    }

    private static Predicate<String> begins(String prefix) {
        return locator -> locator.startsWith(prefix);
    }

    private static Node graph(Node about, String locator) {
        String home = about.getURI().substring(0, about.getURI().lastIndexOf('/') + 1);
        return NodeFactory.createURI(home + "passage/" + ResourceBuilder.slug(locator));
    }

    private static Set<Quad> quads(Node about, String prefix, Origin origin, List<TextPassage> passages) {
        Set<Quad> quads = new LinkedHashSet<>();
        for (TextPassage passage : passages) {
            String locator = prefix + passage.locator();
            Node graph = graph(about, locator);
            quads.add(Quad.create(about, graph, RDF.type.asNode(), Qv.PASSAGE));
            quads.add(Quad.create(about, graph, Qv.locator, NodeFactory.createLiteralString(locator)));
            if (!origin.citation().isBlank()) {
                quads.add(Quad.create(about, graph, DCTerms.source.asNode(), iriOrWords(origin.citation())));
            }
            if (!origin.rights().isBlank()) {
                quads.add(Quad.create(about, graph, DCTerms.rights.asNode(), iriOrWords(origin.rights())));
            }
            if (origin.keep() == Keep.TEXT) {
                quads.add(Quad.create(about, graph, Qv.paraphrase, words(passage.words(), origin)));
            }
            if (origin.keep() != Keep.LOCATORS && !passage.heading().isEmpty()) {
                quads.add(Quad.create(about, graph, SECTION, words(passage.heading(), origin)));
            }
        }
        return quads;
    }

    private static Node words(String text, Origin origin) {
        return origin.language().equals(UNKNOWN)
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, origin.language());
    }

    private static Node iriOrWords(String text) {
        String words = text.strip();
        return words.matches("https?://[^\\s<>\"{}|\\\\^`]+")
                ? NodeFactory.createURI(words)
                : NodeFactory.createLiteralString(words);
    }

    /** Returns how many facts each passage states, by the passage's IRI; those without facts are missing. */
    public Map<EntityId, Integer> facts(OpenDraft draft) {
        Map<EntityId, Integer> facts = new HashMap<>();
        draft.base().passages().forEach(passage -> {
            int count = draft.preview().graph(node(passage.id())).size();
            if (count > 0) {
                facts.put(passage.id(), count);
            }
        });
        return facts;
    }
}
