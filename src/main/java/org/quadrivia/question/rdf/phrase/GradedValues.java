package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Finds properties whose few values are degrees, such as soft, semi-hard and hard. Degrees shade into one another: what one
 * author calls semi-hard is soft or hard for another, so no wrong answer is certain. The sign of degrees is a value whose name is
 * that of another value with a word such as “semi” or “half” before it.
 */
public final class GradedValues {
    /** If a property has more values than this, its values are not degrees. */
    private static final int FEW = 12;

    private final GraphStatistics profile;
    private final ThingNames names;
    private final Set<String> words;
    private final Map<Node, Boolean> known = new HashMap<>();

    /** @param language BCP 47 tag; if labels in this language cannot be read, nothing counts as a degree */
    public GradedValues(GraphStatistics profile, ThingNames names, String language) {
        this.profile = profile;
        this.names = names;
        words = PhraseWords.of(language.split("[-_]", 2)[0])
                .map(found -> found.list("degrees"))
                .orElse(Set.of());
    }

    /** Whether the values of the property are degrees. */
    public boolean shade(Node property) {
        return !words.isEmpty() && known.computeIfAbsent(property, this::areDegrees);
    }

    private boolean areDegrees(Node property) {
        if (profile.use(property).values() > FEW) {
            return false;
        }
        Set<String> found = profile.use(property).someObjects().stream()
                .filter(value -> !value.isBlank() && !NumbersAndDates.isAmount(value))
                .flatMap(value -> names.label(value).stream())
                .map(LanguageWords::normal)
                .collect(Collectors.toSet());
        return found.stream().anyMatch(name -> words.stream().anyMatch(word -> isDegree(name, word, found)));
    }

    private static boolean isDegree(String name, String word, Set<String> all) {
        return name.startsWith(word)
                && all.contains(name.substring(word.length()).strip());
    }
}
