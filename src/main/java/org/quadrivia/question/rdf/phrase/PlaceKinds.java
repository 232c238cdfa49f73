package org.quadrivia.question.rdf.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/** Decides which things are places, by the names of their classes, such as “province”, “mountain” and “airport”. */
public final class PlaceKinds implements Predicate<Node> {
    private final GraphStatistics profile;
    private final ThingNames names;
    private final Set<String> words;
    private final Set<String> settlements;
    private final Set<String> islands;
    private final Map<Node, Boolean> places = new HashMap<>();

    /** @param language BCP 47 tag; if labels in this language cannot be read, no thing counts as a place */
    public PlaceKinds(GraphStatistics profile, ThingNames names, String language) {
        this.profile = profile;
        this.names = names;
        Optional<PhraseWords> read = PhraseWords.of(language.split("[-_]", 2)[0]);
        words = read.map(PhraseWords::places).orElse(Set.of());
        settlements = read.map(found -> found.list("settlements")).orElse(Set.of());
        islands = read.map(found -> found.list("islands")).orElse(Set.of());
    }

    /** Whether the property asks for a city or a similar place although the name is that of an island: "Batam Island" is not a city. */
    public boolean isNoSettlement(Node property, Node value) {
        return !islands.isEmpty()
                && names.label(property)
                        .map(NameWords::lastWord)
                        .filter(word -> settlements.contains(word.toLowerCase(Locale.ROOT)))
                        .isPresent()
                && Arrays.stream(names.of(value).split("[^\\p{L}]+"))
                        .anyMatch(word -> islands.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether the word denotes places. */
    boolean isWord(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
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
