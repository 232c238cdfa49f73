package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * Decides which properties with numbers measure something. Numbers of groups and classes and numeric codes do not: nobody asks
 * for the highest of them.
 */
public final class Measures implements Predicate<Node> {
    private final ThingNames names;
    private final Optional<MeasureWords> words;
    private final Map<Node, Boolean> known = new HashMap<>();

    /** @param language BCP 47 tag; if labels in this language cannot be read, every number counts as a measurement */
    public Measures(ThingNames names, String language) {
        this.names = names;
        words = PhraseWords.of(language.split("[-_]", 2)[0])
                .map(found -> new MeasureWords(found, WordForms.of(language)));
    }

    /**
     * Whether the property can be measured for things of these classes. A river has a length but no area, and the area of a desert
     * depends on where people draw its border.
     */
    public boolean suits(Node property, Stream<String> kinds) {
        return words.isEmpty()
                || names.label(property)
                        .filter(words.get()::isBreadth)
                        .filter(label -> kinds.anyMatch(words.get()::isUnbounded))
                        .isEmpty();
    }

    @Override
    public boolean test(Node property) {
        return known.computeIfAbsent(
                property,
                any -> words.isEmpty()
                        || names.label(any)
                                .filter(label -> !words.get().comparable(label))
                                .isEmpty());
    }
}
