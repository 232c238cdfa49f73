package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.lexicon.WordedTerm;
import org.quadrivia.question.lexicon.WordingFault;
import org.quadrivia.question.lexicon.WordingForm;
import org.quadrivia.question.lexicon.WordingTrial;
import org.quadrivia.question.rdf.preview.LexiconPreview;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Lets teachers edit in a draft how questions ask about properties, how sentences state them, and what several things of a
 * class are called. New wording goes to the graph that already has wording for the term, else to the lexicon graph in use,
 * else to a new graph.
 */
@Service
@ConditionalOnStorage
public class LexiconEditor {
    /**
     * The words for a term.
     *
     * @param language tag of the words, which is the language of questions; empty if it is not known
     * @param forms the forms that make sense for the term, in display order
     * @param words the existing words
     */
    public record TermWords(Named term, String language, List<WordingForm> forms, Map<WordingForm, String> words) {
        public TermWords {
            forms = List.copyOf(forms);
            words = Map.copyOf(words);
        }
    }

    private static final int MAX_OPEN = 6;
    private static final Duration OPEN_LIFETIME = Duration.ofMinutes(5);

    private final DraftWorkspace desk;
    /** By the snapshot with the draft applied. Profiling a graph takes a while, and the result is needed at every keystroke. */
    private final Cache<Snapshot, LexiconPreview> open = Caches.bounded(
            "wordings",
            Caffeine.newBuilder()
                    .weakKeys()
                    .maximumSize(MAX_OPEN)
                    .expireAfterAccess(ClockSpeed.scaled(OPEN_LIFETIME))
                    .build());

    LexiconEditor(DraftWorkspace desk) {
        this.desk = desk;
    }

    private LexiconPreview wordings(OpenDraft draft) {
        return open.get(draft.preview(), LexiconPreview::of);
    }

    /** Returns the properties of facts, the most used first. */
    public List<WordedTerm> properties(OpenDraft draft) {
        return wordings(draft).properties();
    }

    /** Returns the classes of things, those with the most members first. */
    public List<WordedTerm> classes(OpenDraft draft) {
        return wordings(draft).classes();
    }

    /** Returns the words for a property or class. */
    public TermWords words(OpenDraft draft, EntityId term) {
        LexiconPreview wordings = wordings(draft);
        Node node = node(term);
        Named named = wordings.named(node).orElseGet(() -> new Named(term, term.iri()));
        return new TermWords(named, wordings.language(), wordings.forms(node), wordings.words(node));
    }

    /**
     * Shows what words would lead to, without storing them. If the words are empty, shows how the term is
     * asked about without any.
     */
    public WordingTrial tried(OpenDraft draft, EntityId term, WordingForm form, String words) {
        return wordings(draft).tried(node(term), form, words);
    }

    /**
     * Stores these words. Of the forms in {@link TermWords#forms}, those without words here are removed in the language of
     * questions; words in other languages stay.
     */
    public EditOutcome keep(OpenDraft draft, EntityId term, Map<WordingForm, String> words) {
        LexiconPreview wordings = wordings(draft);
        Optional<WordingFault> fault = words.entrySet().stream()
                .flatMap(said -> wordings.tried(node(term), said.getKey(), said.getValue()).faults().stream())
                .filter(found -> found.kind() != WordingFault.Kind.TELLS_KEY)
                .findFirst();
        if (fault.isPresent()) {
            return new EditOutcome.Bad(InputFault.of(words(fault.get())));
        }
        Set<Quad> old = currentWords(draft, wordings, term);
        Set<Quad> wanted = new LinkedHashSet<>();
        Node graph = home(draft.preview(), old);
        words.forEach((form, text) -> {
            if (!text.isBlank()) {
                wanted.add(same(old, form, text.strip())
                        .orElseGet(() -> Quad.create(
                                graph,
                                node(term),
                                LexiconPreview.property(form),
                                literal(text.strip(), wordings.language()))));
            }
        });
        Set<Quad> added = new LinkedHashSet<>(wanted);
        added.removeAll(old);
        Set<Quad> removed = new LinkedHashSet<>(old);
        removed.removeAll(wanted);
        return desk.edit(draft, added, removed);
    }

    private static String words(WordingFault fault) {
        return Messages.text("lexicon.fault." + fault.kind().word(), fault.what(), fault.column());
    }

    private static Optional<Quad> same(Set<Quad> old, WordingForm form, String text) {
        return old.stream()
                .filter(quad -> quad.getPredicate().equals(LexiconPreview.property(form))
                        && quad.getObject().getLiteralLexicalForm().equals(text))
                .findFirst();
    }

    /** Returns the words of a term that questions use at present, in whichever graph. */
    private static Set<Quad> currentWords(OpenDraft draft, LexiconPreview wordings, EntityId term) {
        Set<Node> forms = wordings.forms(node(term)).stream()
                .map(LexiconPreview::property)
                .collect(Collectors.toSet());
        return draft.about(term).stream()
                .filter(quad -> quad.getSubject().equals(node(term)) && forms.contains(quad.getPredicate()))
                .filter(quad -> draft.preview().kind(quad.getGraph()).asserted())
                .filter(quad -> quad.getObject().isLiteral()
                        && wordings.reads(quad.getObject().getLiteralLanguage()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Node home(Snapshot in, Set<Quad> old) {
        return old.stream()
                .map(Quad::getGraph)
                .min(Comparator.comparing(Node::toString))
                .or(() -> usual(in))
                .orElseGet(() -> KnowledgeBaseMetadata.lexicon(in));
    }

    private static Optional<Node> usual(Snapshot in) {
        return TrigFragment.sizes(in).keySet().stream()
                .filter(graph -> in.kind(graph) == GraphKind.ABOUT)
                .filter(graph -> Stream.of(WordingForm.STATES, WordingForm.ASKS_OBJECT)
                        .anyMatch(form -> in.dataset()
                                .getGraph(graph)
                                .contains(Node.ANY, LexiconPreview.property(form), Node.ANY)))
                .findFirst();
    }

    private static Node literal(String text, String language) {
        return language.isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, language);
    }
}
