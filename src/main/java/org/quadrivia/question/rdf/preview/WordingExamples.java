package org.quadrivia.question.rdf.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.lexicon.WordingFault;
import org.quadrivia.question.lexicon.WordingForm;
import org.quadrivia.question.lexicon.WordingRules;
import org.quadrivia.question.lexicon.WordingTrial;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.RejectedCandidate;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.family.StemForm;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.wording.Stems;
import org.quadrivia.question.rdf.wording.UnambiguousNames;

/** Shows the questions and statements that the generator makes from a wording, for a few real facts. */
final class WordingExamples {
    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 3_000;
    private static final int TRIED = 60;
    /** Prevents a description from being capitalised like the beginning of a sentence. */
    private static final String WITHIN = "\u200b";

    /** The frames that the generator uses if the lexicon has no wording. */
    private static final Map<WordingForm, String> FRAMES = Map.of(
            WordingForm.STATES, "state.fact",
            WordingForm.ASKS_OBJECT, "ask.object",
            WordingForm.ASKS_SUBJECT, "ask.subject",
            WordingForm.ASKS_OBJECTS, "ask.objects",
            WordingForm.ASKS_SUBJECTS, "ask.subjects",
            WordingForm.COUNTS_OBJECTS, "ask.count.objects",
            WordingForm.COUNTS_SUBJECTS, "ask.count.subjects",
            WordingForm.ASKS_MATCH, "ask.match",
            WordingForm.ASKS_KIND, "ask.kind");

    private final Graph graph;
    private final Relations relations;
    private final ThingNames names;
    private final AskableFacts askable;
    private final Sentences sentences;
    private final Stems stems;
    private final UnambiguousNames unambiguous;
    private final FamilyFile object;
    private final FamilyFile subject;
    private final Map<Node, List<Triple>> facts = new HashMap<>();

    WordingExamples(
            Graph graph,
            Relations relations,
            ThingNames names,
            AskableFacts askable,
            Sentences sentences,
            Stems stems,
            UnambiguousNames unambiguous) {
        this.graph = graph;
        this.relations = relations;
        this.names = names;
        this.askable = askable;
        this.sentences = sentences;
        this.stems = stems;
        this.unambiguous = unambiguous;
        this.object = FamilySet.shipped("object.rq");
        this.subject = FamilySet.shipped("subject.rq");
    }

    /** @param words the wording; empty to use the usual frame */
    WordingTrial of(Node term, WordingForm form, String words) {
        List<WordingFault> faults = new ArrayList<>(WordingRules.faults(form, words));
        List<String> suggested = suggested(term, form);
        String suggestion = suggested.stream().findFirst().orElse("");
        List<String> templates = words.isEmpty() ? suggested.isEmpty() ? frame(term, form) : suggested : List.of(words);
        if (!faults.isEmpty() || templates.isEmpty() || form.holes().isEmpty() && !words.isEmpty()) {
            return new WordingTrial(faults, List.of(), suggestion);
        }
        List<String> examples = new ArrayList<>();
        for (Triple fact : form == WordingForm.ASKS_KIND ? members(term) : facts(term)) {
            Optional<String> made = examples.size() < SHOWN && fits(form, fact)
                    ? templates.stream()
                            .flatMap(template -> made(form, template, fact).stream())
                            .findFirst()
                    : Optional.empty();
            if (made.isPresent() && !examples.contains(made.get())) {
                examples.add(made.get());
                if (!words.isEmpty() && faults.isEmpty()) {
                    fault(form, made.get(), fact).ifPresent(faults::add);
                }
            }
        }
        return new WordingTrial(faults, examples, suggestion);
    }

    /** Returns the frame that questions use; empty if somebody worded the property, so that no frame asks for it. */
    private List<String> frame(Node term, WordingForm form) {
        boolean worded = form != WordingForm.STATES && sentences.lexicon().asks(term);
        return FRAMES.containsKey(form) && !worded ? List.of(sentences.frames().text(FRAMES.get(form))) : List.of();
    }

    /** Returns wordings that a teacher could use unchanged. */
    private List<String> suggested(Node term, WordingForm form) {
        return sentences.lexicon().suggested(term, form.word()).stream()
                .filter(template -> WordingRules.faults(form, template).isEmpty())
                .toList();
    }

    /** Whether the form fits the fact. Forms for several answers need facts with several right answers. */
    private boolean fits(WordingForm form, Triple fact) {
        return switch (form) {
            case ASKS_OBJECT -> relations.only(asked(fact, true));
            case ASKS_SUBJECT -> relations.only(asked(fact, false));
            case ASKS_OBJECTS, COUNTS_OBJECTS -> !relations.only(asked(fact, true));
            case ASKS_SUBJECTS, COUNTS_SUBJECTS -> !relations.only(asked(fact, false));
            default -> true;
        };
    }

    /**
     * Returns the filled template for a fact; empty if the template needs something that the fact lacks, such as a class with a
     * name.
     */
    private Optional<String> made(WordingForm form, String template, Triple fact) {
        try {
            return words(form, template, fact);
        } catch (RejectedCandidate rejected) {
            return Optional.empty();
        }
    }

    private Optional<String> words(WordingForm form, String template, Triple fact) {
        return switch (form) {
            case STATES, TELLS, DENIES -> filled(template, fact);
            case NAMES_OBJECT, NAMES_SUBJECT -> filled(WITHIN + template, fact).map(text -> text.replace(WITHIN, ""));
            case ASKS_SUBJECT, ASKS_SUBJECTS, COUNTS_SUBJECTS -> asked(subject, template, asked(fact, false));
            default -> asked(object, template, asked(fact, true));
        };
    }

    /** Returns the stem as the generator would write it. */
    private Optional<String> asked(FamilyFile family, String template, AskedFact asked) {
        Map<String, Node> row = Map.of("s", asked.subject(), "p", asked.property(), "o", asked.object());
        return stems.write(new StemForm.Text(template), new Candidate(family, row), asked);
    }

    private Optional<String> filled(String template, Triple fact) {
        Optional<Object> s = unambiguous.of(fact.getSubject());
        Optional<Object> o = unambiguous.of(fact.getObject());
        return s.isPresent() && o.isPresent()
                ? Optional.of(
                        sentences.fill(template, Map.of("s", s.get(), "o", o.get(), "p", fact.getPredicate()), false))
                : Optional.empty();
    }

    /** Returns a fault if a question contains its own answer. */
    private Optional<WordingFault> fault(WordingForm form, String stem, Triple fact) {
        Node key = switch (form) {
            case ASKS_OBJECT -> fact.getObject();
            case ASKS_SUBJECT -> fact.getSubject();
            default -> Node.ANY;
        };
        if (key.equals(Node.ANY)) {
            return Optional.empty();
        }
        String label = names.of(key);
        return (" " + LanguageWords.normal(stem) + " ").contains(" " + LanguageWords.normal(label) + " ")
                ? Optional.of(new WordingFault(WordingFault.Kind.TELLS_KEY, label, 0))
                : Optional.empty();
    }

    private List<Triple> facts(Node property) {
        return facts.computeIfAbsent(property, p -> some(Node.ANY, p, Node.ANY));
    }

    private List<Triple> members(Node type) {
        return facts.computeIfAbsent(type, t -> some(Node.ANY, org.apache.jena.vocabulary.RDF.type.asNode(), t));
    }

    /** Returns some facts. Facts that can be asked about come first; otherwise, the order depends only on the facts. */
    private List<Triple> some(Node s, Node p, Node o) {
        return graph.stream(s, p, o)
                .limit(LOOKED_AT)
                .filter(t -> t.getSubject().isURI()
                        && !t.getObject().isBlank()
                        && names.named(t.getSubject())
                        && names.named(t.getObject()))
                .sorted(Comparator.comparing((Triple t) -> !askable.fact(t.getSubject(), p, t.getObject()))
                        .thenComparing(
                                t -> SeededHash.of(
                                        t.getSubject().toString(), t.getObject().toString()),
                                Long::compareUnsigned))
                .limit(TRIED)
                .toList();
    }

    private static AskedFact asked(Triple fact, boolean keyIsObject) {
        return new AskedFact(fact.getSubject(), fact.getPredicate(), fact.getObject(), keyIsObject);
    }
}
