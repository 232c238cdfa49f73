package org.quadrivia.question.rdf.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.rdf.schema.PropertyPath;

/** The words that this version ships for the terms of well-known vocabularies, and for paths through their joints. */
public final class VocabularyLexicon implements LexiconLayer {
    /** A template that names the class of the answer says more, but can be filled only if the answers share a class. */
    private static final Comparator<String> BEST_FIRST =
            Comparator.comparing((String text) -> !text.contains("{class}")).thenComparing(Comparator.naturalOrder());

    private final String language;
    private final Map<Triple, List<String>> read = new HashMap<>();

    /** @param language BCP 47 tag; words of other languages are passed over */
    public VocabularyLexicon(String language) {
        this.language = LanguageWords.primary(language);
    }

    @Override
    public List<String> templates(Node term, String form) {
        return term.isURI()
                ? read.computeIfAbsent(
                        Triple.create(term, Qv.term(form), Node.ANY),
                        key -> words(term, form).stream().sorted(BEST_FIRST).toList())
                : List.of();
    }

    private List<String> words(Node term, String form) {
        if (PropertyPath.is(term)) {
            Node path = Paths.WORDED.get(term);
            return path == null ? List.of() : Vocabularies.pathWords(path, form, language);
        }
        return Vocabularies.words(term, form, language);
    }

    /** The paths that have words, by the node that stands for each. Read on first use. */
    private static final class Paths {
        static final Map<Node, Node> WORDED = Vocabularies.paths().entrySet().stream()
                .collect(Collectors.toMap(path -> PropertyPath.asProperty(path.getKey()), Map.Entry::getValue));
    }
}
