package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Decides which things have titles, such as songs and films. Sentences put titles in quotation marks, which separate a title such
 * as "I Want to Know What Love Is" from the words around it.
 */
final class WorkTitles implements Predicate<Node> {
    private final GraphStatistics profile;
    private final ThingNames names;
    private final Set<String> words;
    private final Map<Node, Boolean> works = new HashMap<>();

    /** @param language BCP 47 tag; if labels in this language cannot be read, no thing counts as having a title */
    WorkTitles(GraphStatistics profile, ThingNames names, String language) {
        this.profile = profile;
        this.names = names;
        words = PhraseWords.of(language.split("[-_]", 2)[0])
                .map(found -> found.list("works"))
                .orElse(Set.of());
    }

    @Override
    public boolean test(Node thing) {
        return !words.isEmpty()
                && thing.isURI()
                && profile.kinds(thing).stream().anyMatch(kind -> works.computeIfAbsent(kind, this::isWork));
    }

    private boolean isWork(Node kind) {
        return names.label(kind)
                .map(label -> label.toLowerCase(Locale.ROOT))
                .filter(label -> words.contains(label.replace(" ", ""))
                        || words.contains(label.substring(label.lastIndexOf(' ') + 1)))
                .isPresent();
    }
}
