package org.quadrivia.question.rdf.phrase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * Finds names that say where their things are. The name of Lyon Saint-Exupéry Airport contains a city, and what the graph links
 * with that city is in France, so nobody needs to know airports to say that this one is. This holds even if no question asks for
 * the city. A name counts as that of a place if the thing is linked with this place or, where places are mere texts, if any such
 * thing is: Stockholm Skavsta is in the city of Nyköping.
 */
public final class PlacesInNames {
    /** If there are more statements about a thing than this, the rest is not read. */
    private static final int STATEMENTS = 100;
    /** At most this many of the things that are linked with the place in the name are examined. */
    private static final int EXAMINED = 60;
    /** If a property has more statements than this, the rest is not read. */
    private static final int MOST = 20_000;
    /** The name of a place in the name of another thing has at most this many words. */
    private static final int WORDS = 3;
    /** The name of a place has at least this many letters. A shorter text is a code. */
    private static final int SHORTEST = 3;

    private static final long KEPT = 50_000;

    private final Graph graph;
    private final ThingNames names;
    private final PlaceKinds places;
    private final StepBudget steps;
    private final Set<String> words;
    /** For each property whose values are the names of places as texts, these texts by their names in normal form. */
    private final Map<Node, Map<String, Node>> texts = new HashMap<>();

    private final BoundedCache<Node, List<Triple>> within = new BoundedCache<>(KEPT, found -> found.size() + 1);

    /** @param language BCP 47 tag; if labels in this language cannot be read, no name says anything */
    public PlacesInNames(Graph graph, ThingNames names, PlaceKinds places, StepBudget steps, String language) {
        this.graph = graph;
        this.names = names;
        this.places = places;
        this.steps = steps;
        this.words = PhraseWords.of(language.split("[-_]", 2)[0])
                .map(PhraseWords::places)
                .orElse(Set.of());
    }

    /** Whether the name of one end of the fact says that the thing is in the place at the other end. */
    public boolean tell(AskedFact asked) {
        return tells(asked.subject(), asked.property(), true, asked.object())
                || tells(asked.object(), asked.property(), false, asked.subject());
    }

    /**
     * Whether the name of a thing says that it is in the place.
     *
     * @param subject whether the thing is the subject of the property and the place the object
     */
    public boolean tells(Node thing, Node property, boolean subject, Node place) {
        return !words.isEmpty()
                && thing.isURI()
                && isPlace(property, place)
                && within.get(thing, this::within).stream()
                        .anyMatch(link -> !link.getObject().equals(place) && decides(link, property, subject, place));
    }

    /** Returns statements that would link a thing with places whose names its own name contains. */
    private List<Triple> within(Node thing) {
        String name = " " + normal(thing) + " ";
        Set<Triple> found = new LinkedHashSet<>();
        ExtendedIterator<Triple> statements = graph.find(thing, Node.ANY, Node.ANY);
        int read = 0;
        while (read < STATEMENTS && statements.hasNext()) {
            Triple statement = statements.next();
            read++;
            if (isPlace(statement.getPredicate(), statement.getObject())) {
                if (contains(name, statement.getObject())) {
                    found.add(statement);
                }
                if (statement.getObject().isLiteral()) {
                    addNamed(thing, name, statement.getPredicate(), found);
                }
            }
        }
        statements.close();
        steps.spend(read);
        return List.copyOf(found);
    }

    /** Adds statements with other values of the property that the name of the thing contains. */
    private void addNamed(Node thing, String name, Node property, Set<Triple> found) {
        Map<String, Node> known = texts.computeIfAbsent(property, this::texts);
        String[] parts = name.strip().split(" ");
        for (int from = 0; from < parts.length; from++) {
            for (int to = from + 1; to <= Math.min(parts.length, from + WORDS); to++) {
                Node value = known.get(String.join(" ", Arrays.asList(parts).subList(from, to)));
                if (value != null && contains(name, value)) {
                    found.add(Triple.create(thing, property, value));
                }
            }
        }
    }

    private Map<String, Node> texts(Node property) {
        Map<String, Node> found = new HashMap<>();
        ExtendedIterator<Triple> statements = graph.find(Node.ANY, property, Node.ANY);
        int read = 0;
        while (read < MOST && statements.hasNext()) {
            Node value = statements.next().getObject();
            read++;
            if (value.isLiteral()) {
                found.merge(normal(value), value, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
            }
        }
        statements.close();
        steps.spend(read);
        return found;
    }

    private boolean contains(String name, Node place) {
        String part = normal(place);
        return part.length() >= SHORTEST
                && name.length() > part.length() + 2
                && (name.contains(" " + part + " ") || name.contains(" " + part.replace(" ", "") + " "));
    }

    /** Whether the thing at the other end of a property is a place, by its class or, if it is a text, by the property's label. */
    private boolean isPlace(Node property, Node value) {
        return value.isLiteral()
                ? !NumbersAndDates.isAmount(value)
                        && names.label(property)
                                .map(NameWords::lastWord)
                                .filter(words::contains)
                                .isPresent()
                : places.test(value);
    }

    /** Whether at least half of what has this link, and has the property, has it with this place. */
    private boolean decides(Triple link, Node property, boolean subject, Node place) {
        ExtendedIterator<Triple> others = graph.find(Node.ANY, link.getPredicate(), link.getObject());
        int seen = 0;
        int here = 0;
        int elsewhere = 0;
        while (seen < EXAMINED && others.hasNext()) {
            Node other = others.next().getSubject();
            seen++;
            if (has(other, property, subject, place)) {
                here++;
            } else if (has(other, property, subject, Node.ANY)) {
                elsewhere++;
            }
        }
        others.close();
        steps.spend(2 * seen);
        return here > 0 && here >= elsewhere;
    }

    private boolean has(Node thing, Node property, boolean subject, Node place) {
        return subject ? graph.contains(thing, property, place) : graph.contains(place, property, thing);
    }

    private String normal(Node node) {
        Optional<String> name = node.isLiteral() ? Optional.of(node.getLiteralLexicalForm()) : names.label(node);
        return name.map(LanguageWords::normal).orElse("");
    }
}
