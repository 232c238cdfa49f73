package org.quadrivia.question.rdf.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.rdf.dictionary.PartOfSpeech;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.schema.PropertyPath;

/** The wordings that this version ships for the terms of well-known vocabularies, and for paths through their joints. */
public final class VocabularyLexicon implements LexiconLayer {
    private static final Pattern NAMING = Pattern.compile("\\{(?:class|classes|left|right)}");

    /**
     * Templates that name the class of the answer come first, because they say more. They can be filled only if the answers share
     * a class.
     */
    private static final Comparator<String> BEST_FIRST = Comparator.comparing(
                    (String text) -> !NAMING.matcher(text).find())
            .thenComparing(Comparator.naturalOrder());

    /**
     * Matches the English words "of these" before another word. If this is a verb, the plural of a class can be inserted before
     * it.
     */
    private static final Pattern OFFERING = Pattern.compile("of these (\\p{L}{1,20}+)");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "has", "have", "had", "does", "do", "did");

    private static final String PAST_OR_PRESENT = " or was ";

    private final String language;
    private final Predicate<Node> current;
    private final Map<Triple, List<String>> read = new HashMap<>();

    /**
     * @param language BCP 47 tag; wordings in other languages are ignored
     * @param current whether the facts of a property hold at present. If so, "is or was" is shortened to "is".
     */
    public VocabularyLexicon(String language, Predicate<Node> current) {
        this.language = LanguageWords.primary(language);
        this.current = current;
    }

    @Override
    public List<String> templates(Node term, String form) {
        return term.isURI()
                ? read.computeIfAbsent(
                        Triple.create(term, Qv.term(form), Node.ANY),
                        key -> words(term, form).stream()
                                .map(text -> current(term, text))
                                .flatMap(this::offering)
                                .distinct()
                                .sorted(BEST_FIRST)
                                .toList())
                : List.of();
    }

    private String current(Node term, String text) {
        return language.equals("en") && text.contains(PAST_OR_PRESENT) && current.test(term)
                ? text.replace(PAST_OR_PRESENT, " ")
                : text;
    }

    /**
     * Returns a template with and without the class of the answers: "Which of these towns lie on {o}?" and "Which of these lie on
     * {o}?".
     */
    private Stream<String> offering(String text) {
        Matcher found = OFFERING.matcher(text);
        if (!language.equals("en") || !found.find() || !isVerb(found.group(1))) {
            return Stream.of(text);
        }
        return Stream.of(
                new StringBuilder(text).insert(found.start(1), "{classes} ").toString(), text);
    }

    private static boolean isVerb(String word) {
        WordForms forms = WordForms.of("en");
        return AUXILIARIES.contains(word)
                || !forms.isPlural(word)
                        && Stream.of(
                                        PartOfSpeech.VERB_BASE,
                                        PartOfSpeech.VERB_THIRD,
                                        PartOfSpeech.PAST_TENSE,
                                        PartOfSpeech.PAST_PARTICIPLE)
                                .anyMatch(part -> forms.is(word, part));
    }

    private List<String> words(Node term, String form) {
        if (PropertyPath.is(term)) {
            Node path = Paths.WORDED.get(term);
            return path == null ? List.of() : Vocabularies.pathWords(path, form, language);
        }
        return Vocabularies.words(term, form, language);
    }

    /**
     * The paths that have wordings, by the nodes that represent the paths as properties. They are read when they are first
     * needed.
     */
    private static final class Paths {
        static final Map<Node, Node> WORDED = Vocabularies.paths().entrySet().stream()
                .collect(Collectors.toMap(path -> PropertyPath.asProperty(path.getKey()), Map.Entry::getValue));
    }
}
