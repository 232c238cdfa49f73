package org.quadrivia.question.rdf.preview;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.lexicon.WordedTerm;
import org.quadrivia.question.lexicon.WordingForm;
import org.quadrivia.question.lexicon.WordingTrial;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.profile.Askability;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.ThingRanking;

/**
 * The lexicon of a knowledge base, for people who review wordings and try them on its facts. Thread-safe, but only one thread
 * works at a time.
 */
public final class LexiconPreview {
    private static final Set<WordingForm> OF_CLASSES = EnumSet.of(WordingForm.PLURAL, WordingForm.ASKS_KIND);
    private static final Set<WordingForm> OF_VALUES = EnumSet.of(WordingForm.ASKS_MOST, WordingForm.ASKS_LEAST);
    private static final Set<WordingForm> OF_TIME = EnumSet.of(WordingForm.ASKS_ORDER, WordingForm.ASKS_FIRST);
    private static final Comparator<WordedTerm> MOST_USED = Comparator.comparingInt((WordedTerm term) -> -term.uses())
            .thenComparing(term -> term.term().label());
    private static final Node TRANSITIVE = OWL.TransitiveProperty.asNode();

    private final Snapshot snapshot;
    private final Graph graph;
    private final GraphStatistics profile;
    private final AskableFacts askable;
    private final ThingRanking ranking;
    private final Sentences sentences;
    private final WordingExamples examples;

    private LexiconPreview(GeneratorServices generation) {
        snapshot = generation.snapshot;
        graph = generation.graph;
        profile = generation.profile;
        askable = generation.askable;
        ranking = generation.ranking;
        sentences = generation.sentences;
        examples = new WordingExamples(
                graph,
                generation.relations,
                generation.names,
                askable,
                sentences,
                generation.stems,
                generation.unambiguous);
    }

    public static LexiconPreview of(Snapshot snapshot) {
        return new LexiconPreview(new GeneratorServices(snapshot, GeneratorSettings.usual()));
    }

    /** Returns the language tag that a wording must have to be used; empty if no tag is needed. */
    public String language() {
        return snapshot.language().equals("und") ? "" : sentences.frames().language();
    }

    /** Whether wordings with this tag are used. */
    public boolean reads(String tag) {
        return tag.isEmpty()
                || LanguageWords.sameLanguage(tag, sentences.frames().language());
    }

    /**
     * Returns the properties that questions ask about, those that are declared as not asked, and those that have wordings. The
     * properties that questions ask about first come first; the others are sorted by use.
     */
    public synchronized List<WordedTerm> properties() {
        return profile.uses().keySet().stream()
                .filter(p ->
                        askable.verdict(p).asked() || askable.verdict(p) == Askability.DECLARED || !has(p).isEmpty())
                .flatMap(p -> worded(
                        p, profile.use(p).statements(), askable.verdict(p).asked(), statement(p))
                        .stream())
                .sorted(Comparator.comparing((WordedTerm term) -> !term.asked())
                        .thenComparing(term ->
                                place(NodeFactory.createURI(term.term().id().iri())))
                        .thenComparing(MOST_USED))
                .toList();
    }

    /** Returns the classes that have members. Those with the most members come first. */
    public synchronized List<WordedTerm> classes() {
        return profile.populated().stream()
                .filter(Node::isURI)
                .flatMap(type -> worded(type, profile.members(type).size(), askable.kind(type), "").stream())
                .sorted(MOST_USED)
                .toList();
    }

    private Optional<WordedTerm> worded(Node term, int uses, boolean asked, String statement) {
        return named(term).map(named -> new WordedTerm(named, uses, asked, has(term), statement));
    }

    private int place(Node property) {
        return ranking.ranks() ? ranking.worth(property).delay() : 0;
    }

    private String statement(Node property) {
        return lexicon()
                .own(property, WordingForm.STATES.word())
                .or(() -> lexicon().suggested(property, WordingForm.STATES.word()).stream()
                        .findFirst())
                .orElse("");
    }

    /** Returns the term with its label; empty if its IRI is not one that a page can be about. */
    public Optional<Named> named(Node term) {
        return named(snapshot, term);
    }

    static Optional<Named> named(Snapshot snapshot, Node term) {
        try {
            return Optional.of(
                    new Named(new EntityId(term.getURI()), snapshot.label(term).orElse(term.getURI())));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private Set<WordingForm> has(Node term) {
        return Stream.of(WordingForm.values())
                .filter(form -> lexicon().own(term, form.word()).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WordingForm.class)));
    }

    /** Returns the wordings that the lexicon now has for a term. */
    public synchronized Map<WordingForm, String> words(Node term) {
        Map<WordingForm, String> words = new EnumMap<>(WordingForm.class);
        for (WordingForm form : WordingForm.values()) {
            lexicon().own(term, form.word()).ifPresent(text -> words.put(form, text));
        }
        return words;
    }

    /** Returns the forms of wording that make sense for a term, and those that it already has. */
    public synchronized List<WordingForm> forms(Node term) {
        boolean type = !profile.uses().containsKey(term) && profile.isClass(term);
        Set<WordingForm> forms = EnumSet.copyOf(OF_CLASSES);
        if (!type) {
            forms = EnumSet.complementOf(EnumSet.copyOf(OF_CLASSES));
            if (!askable.sort(term)) {
                forms.removeAll(OF_VALUES);
            }
            if (!askable.sort(term) && !graph.contains(term, RDF.type.asNode(), TRANSITIVE)) {
                forms.removeAll(OF_TIME);
            }
        }
        forms.addAll(has(term));
        return List.copyOf(forms);
    }

    /** Tries a wording for a term. */
    public synchronized WordingTrial tried(Node term, WordingForm form, String words) {
        return examples.of(term, form, words.strip());
    }

    private Lexicon lexicon() {
        return sentences.lexicon();
    }

    /** Returns the property of the vocabulary whose values are wordings of this form. */
    public static Node property(WordingForm form) {
        return NodeFactory.createURI(Qv.NS + form.word());
    }
}
