package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Finds the country to which a property for places is limited although its name does not say so. For example, cheeses of many
 * countries have a country, but only those of Italy have a region. A question about the region then means a region of Italy.
 */
public final class PropertyLimits {
    private static final int FEWEST = 12;
    private static final double NEARLY_ALL = 0.95;
    private static final int EXAMINED = 2000;
    /** At least this many other values must show that other things are in other countries. */
    private static final int OTHERS = 2;

    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingNames names;
    private final Set<String> countries;
    private final PlaceKinds places;
    private final Map<Node, Optional<Object>> known = new HashMap<>();

    public PropertyLimits(Graph graph, GraphStatistics profile, ThingNames names) {
        this.graph = graph;
        this.profile = profile;
        this.names = names;
        places = new PlaceKinds(profile, names, names.language());
        countries = PhraseWords.of(names.language().split("[-_]", 2)[0])
                .map(found -> found.list("countries"))
                .orElse(Set.of());
    }

    /**
     * Returns the country, as a thing or by its name; empty if the things with the property are in several countries, or if nothing
     * shows that other things are in other countries.
     */
    public Optional<Object> of(Node property) {
        return countries.isEmpty() ? Optional.empty() : known.computeIfAbsent(property, this::find);
    }

    private Optional<Object> find(Node property) {
        Set<Node> subjects = new HashSet<>();
        ExtendedIterator<Triple> facts = graph.find(Node.ANY, property, Node.ANY);
        for (int seen = 0; seen < EXAMINED && facts.hasNext(); seen++) {
            Triple fact = facts.next();
            if (!fact.getObject().isURI() || !isPlace(property) && !places.test(fact.getObject())) {
                facts.close();
                return Optional.empty();
            }
            subjects.add(fact.getSubject());
        }
        facts.close();
        return subjects.size() < FEWEST
                ? Optional.empty()
                : profile.properties().stream()
                        .filter(other -> !other.equals(property) && isCountry(other))
                        .flatMap(other -> only(subjects, other).stream())
                        .findFirst();
    }

    private boolean isPlace(Node property) {
        return names.label(property)
                .map(NameWords::lastWord)
                .filter(places::isWord)
                .isPresent();
    }

    private boolean isCountry(Node property) {
        return names.label(property)
                .map(NameWords::lastWord)
                .filter(word -> countries.contains(word.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Returns the only country of nearly all the things, if other things have other countries. */
    private Optional<Object> only(Set<Node> subjects, Node property) {
        Map<Node, Integer> alone = new HashMap<>();
        for (Node subject : subjects) {
            List<Node> own = graph.find(subject, property, Node.ANY)
                    .mapWith(Triple::getObject)
                    .toList();
            if (own.size() == 1) {
                alone.merge(own.getFirst(), 1, Integer::sum);
            }
        }
        return alone.entrySet().stream()
                .filter(country -> country.getValue() >= NEARLY_ALL * subjects.size())
                .map(Map.Entry::getKey)
                .filter(country -> country.isURI() && hasOthers(property, country))
                .findFirst()
                .flatMap(this::called);
    }

    /** Returns the country or, if it has a label only in another language, a label that is also one of this language. */
    private Optional<Object> called(Node country) {
        return names.named(country)
                ? Optional.of(country)
                : graph
                        .find(country, RDFS.label.asNode(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterKeep(Node::isLiteral)
                        .mapWith(Node::getLiteralLexicalForm)
                        .filterKeep(text -> graph.contains(
                                Node.ANY, RDFS.label.asNode(), NodeFactory.createLiteralLang(text, names.language())))
                        .toList()
                        .stream()
                        .sorted()
                        .<Object>map(text -> text)
                        .findFirst();
    }

    private boolean hasOthers(Node property, Node country) {
        return profile.use(property).someObjects().stream()
                        .filter(other -> !other.equals(country))
                        .distinct()
                        .limit(OTHERS)
                        .count()
                == OTHERS;
    }
}
