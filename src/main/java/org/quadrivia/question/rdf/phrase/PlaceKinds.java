package org.quadrivia.question.rdf.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/** Decides which things are places, by the names of their classes, such as “province”, “mountain” and “airport”. */
public final class PlaceKinds implements Predicate<Node> {
    private final GraphStatistics profile;
    private final ThingNames names;
    private final Set<String> words;
    private final Map<Node, Boolean> places = new HashMap<>();

    /** @param language BCP 47 tag; if labels in this language cannot be read, no thing counts as a place */
    public PlaceKinds(GraphStatistics profile, ThingNames names, String language) {
        this.profile = profile;
        this.names = names;
        words = PhraseWords.of(language.split("[-_]", 2)[0])
                .map(PhraseWords::places)
                .orElse(Set.of());
    }

    @Override
    public boolean test(Node thing) {
        return !words.isEmpty()
                && thing.isURI()
                && profile.classes(thing).stream().anyMatch(kind -> places.computeIfAbsent(kind, this::isPlace));
    }

    private boolean isPlace(Node kind) {
        return names.label(kind)
                .filter(label ->
                        Arrays.stream(LanguageWords.normal(label).split(" ")).anyMatch(words::contains))
                .isPresent();
    }
}
