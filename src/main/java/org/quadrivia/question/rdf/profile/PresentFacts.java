package org.quadrivia.question.rdf.profile;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * Selects the properties whose facts are true at present. That is so if no thing has two values, as somebody with a former spouse
 * has, and if no property of the graph is about the end of something.
 */
final class PresentFacts implements Predicate<Node> {
    private static final Pattern WORD = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[_\\-.]");
    private static final Set<String> ENDS = Set.of(
            "death",
            "died",
            "deceased",
            "dead",
            "end",
            "ended",
            "ending",
            "until",
            "divorced",
            "dissolution",
            "dissolved",
            "former",
            "past",
            "deathdate",
            "enddate",
            "deathyear",
            "p570",
            "p582");

    private final GraphStatistics profile;
    private final boolean ended;

    PresentFacts(GraphStatistics profile) {
        this.profile = profile;
        ended = profile.uses().keySet().stream().anyMatch(PresentFacts::tellsOfEnds);
    }

    @Override
    public boolean test(Node property) {
        return !ended
                && profile.uses().containsKey(property)
                && profile.use(property).single() == 1;
    }

    private static boolean tellsOfEnds(Node property) {
        String iri = property.isURI() ? property.getURI() : "";
        String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return WORD.splitAsStream(local).anyMatch(word -> ENDS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
