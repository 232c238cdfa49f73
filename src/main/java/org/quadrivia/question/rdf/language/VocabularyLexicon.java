package org.quadrivia.question.rdf.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
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
                                .flatMap(text -> ClassSlots.withClassSlot(text, language))
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
