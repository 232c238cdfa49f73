package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.language.Truth;

/**
 * Measures how completely a graph records the values of its properties: how many values a thing usually has, and which things have
 * none.
 */
public final class RecordedValues {
    private static final double SINGLE = 0.9;
    private static final double NEARLY_ALL = 0.9;
    private static final double HALF = 0.5;
    /** If a class has more members than this, about this many of them are examined. */
    private static final int EXAMINED = 200;
    /** A class shows nothing if it has fewer members than this, or if fewer of them have a value. */
    private static final int FEW = 5;
    /**
     * If things can belong to several kinds, there are at most this many kinds. The next constants say how many kinds a thing has
     * on average.
     */
    private static final int FEW_KINDS = 12;

    private static final double OVERLAP = 1.4;
    /**
     * At least this many things share such a kind on average. By the next constant, a thing belongs to at least one in five of
     * the kinds on average. The countries of a river, for example, are not such kinds.
     */
    private static final int SHARED = 10;

    private static final int OF_FIVE = 5;

    private final Graph graph;
    private final GraphStatistics profile;
    private final StepBudget steps;
    private final Map<OfClass, Use> uses = new HashMap<>();
    private final Map<Node, Double> bothWays = new HashMap<>();
    private final Map<List<Object>, Boolean> ofEachKind = new HashMap<>();

    public RecordedValues(Graph graph, GraphStatistics profile, StepBudget steps) {
        this.graph = graph;
        this.profile = profile;
        this.steps = steps;
    }

    private record OfClass(Node type, Node property) {}

    /**
     * How the examined members of a class use a property.
     *
     * @param examined the number of members
     * @param bearers the number of members with a value
     * @param most the number of members with the most frequent value
     */
    private record Use(int examined, int bearers, int most) {}

    /** Whether a thing may have several values of the property. */
    public boolean several(Node property) {
        return profile.use(property).single() < SINGLE;
    }

    /** Whether hardly any value is shared by several things. */
    public boolean unshared(Node property) {
        return profile.use(property).unique() >= SINGLE;
    }

    /** Returns the average number of values of the things that have any, rounded down. */
    public int usual(Node property) {
        PropertyStats use = profile.use(property);
        return (int) (use.statements() / Math.max(1, use.bearers()));
    }

    /**
     * Whether the values are a few kinds that many things share, and a thing usually belongs to several of them, as a cheese is
     * used at the table and for cooking. Data about such kinds usually gives only the main ones.
     */
    public boolean overlapping(Node property) {
        PropertyStats use = profile.use(property);
        long values = use.values();
        return use.count(ValueShape.THING, ValueShape.TEXT) == use.statements()
                && values > 1
                && values <= FEW_KINDS
                && use.statements() >= SHARED * values
                && use.statements() >= OVERLAP * use.bearers()
                && OF_FIVE * use.statements() >= values * use.bearers();
    }

    /**
     * Whether the value is a rare word: fewer than five things have it, and the property has only a few different words as
     * values. A shape that one author calls “squared” may be “rectangular” for another, so only frequent words can be
     * distinguished reliably.
     */
    public boolean rareWord(Node property, Node value) {
        PropertyStats use = profile.use(property);
        return isWord(value)
                && use.values() > 1
                && use.values() <= FEW_KINDS
                && use.bearers() >= SHARED * use.values() / 2
                && count(graph.find(Node.ANY, property, value), FEW) < FEW;
    }

    /** Whether the value is a text that begins with a small letter, such as an occupation, and hardly any value is shared. */
    public boolean ownRole(Node property, Node value) {
        return isWord(value) && unshared(property);
    }

    private static boolean isWord(Node value) {
        return value.isLiteral()
                && !value.getLiteralLexicalForm().isEmpty()
                && !NumbersAndDates.isAmount(value)
                && Truth.of(value).isEmpty()
                && Character.isLowerCase(value.getLiteralLexicalForm().codePointAt(0));
    }

    /** Whether a thing has at least as many values of the property as is usual. */
    public boolean usuallyMany(Node thing, Node property) {
        int usual = usual(property);
        return usual <= 1 || count(graph.find(thing, property, Node.ANY), usual) >= usual;
    }

    /**
     * Whether hardly any thing goes with two things of one kind: a city is in one country and one province.
     *
     * @param objects whether the objects are the things with which the others go
     */
    public boolean oneOfEachKind(Node property, boolean objects) {
        return ofEachKind.computeIfAbsent(List.of(property, objects), any -> {
            PropertyStats use = profile.use(property);
            List<Node> things = objects ? use.someSubjects() : use.someObjects();
            long clear = things.stream()
                    .filter(thing -> differ(
                            objects
                                    ? graph.find(thing, property, Node.ANY).mapWith(Triple::getObject)
                                    : graph.find(Node.ANY, property, thing).mapWith(Triple::getSubject)))
                    .count();
            return clear >= SINGLE * things.size();
        });
    }

    /** Whether there are only a few things and no two of them are of one kind. */
    private boolean differ(ExtendedIterator<Node> things) {
        Set<List<Node>> kinds = new HashSet<>();
        boolean differ = true;
        while (differ && things.hasNext()) {
            steps.spend(1);
            differ = kinds.add(profile.kinds(things.next()));
        }
        things.close();
        return differ;
    }

    /** Returns the number of matches. Stops counting at a limit. */
    private int count(ExtendedIterator<Triple> found, int most) {
        int count = 0;
        while (count < most && found.hasNext()) {
            found.next();
            steps.spend(1);
            count++;
        }
        found.close();
        return count;
    }

    /** Whether most things of the kind have no value of the property. */
    public boolean mostLack(Node thing, Node property) {
        return ofKind(thing, property, (Use use) -> use.examined() >= FEW && use.bearers() < HALF * use.examined());
    }

    /** Whether nearly all things of the kind that have a value have the same value. */
    public boolean alike(Node thing, Node property) {
        return ofKind(thing, property, (Use use) -> use.bearers() >= FEW && use.most() >= NEARLY_ALL * use.bearers());
    }

    private boolean ofKind(Node thing, Node property, Predicate<Use> shows) {
        return profile.kinds(thing).stream()
                .map(type -> uses.computeIfAbsent(new OfClass(type, property), this::examine))
                .anyMatch(shows);
    }

    private Use examine(OfClass of) {
        List<Node> members = profile.members(of.type());
        int step = Math.max(1, members.size() / EXAMINED);
        Map<Node, Integer> values = new HashMap<>();
        int examined = 0;
        int bearers = 0;
        for (int i = 0; i < members.size(); i += step) {
            examined++;
            ExtendedIterator<Triple> found = graph.find(members.get(i), of.property(), Node.ANY);
            steps.spend(1);
            if (found.hasNext()) {
                bearers++;
                values.merge(found.next().getObject(), 1, Integer::sum);
            }
            found.close();
        }
        int most = values.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Use(examined, bearers, most);
    }

    /**
     * Whether the property links some pairs in both directions but not all pairs, or nearly all pairs but not the pair of this
     * fact. For example, the data may say only for some pairs of people that each knows the other.
     */
    public boolean oneWay(Triple fact) {
        double both = bothWays(fact.getPredicate());
        return both > 1 - NEARLY_ALL
                && (both < NEARLY_ALL || !graph.contains(fact.getObject(), fact.getPredicate(), fact.getSubject()));
    }

    /** Returns the share of pairs that the property links in both directions. */
    private double bothWays(Node property) {
        return bothWays.computeIfAbsent(property, p -> {
            List<Triple> links = profile.use(p).someLinks();
            long both = links.stream()
                    .filter(link -> graph.contains(link.getObject(), p, link.getSubject()))
                    .count();
            return links.size() < FEW ? 0 : (double) both / links.size();
        });
    }

    /** Returns the properties that link most of the pairs that this property links, and hardly any other pairs. */
    public Set<Node> parallel(Node property) {
        Map<Node, Integer> found = new HashMap<>();
        List<Triple> links = profile.use(property).someLinks();
        links.forEach(link -> beside(link).forEach(other -> found.merge(other, 1, Integer::sum)));
        return found.entrySet().stream()
                .filter(entry -> links.size() >= FEW && entry.getValue() >= HALF * links.size())
                .map(Map.Entry::getKey)
                .filter(other -> !other.equals(property) && mostlyAlso(other, property))
                .collect(Collectors.toSet());
    }

    /** Returns the properties that link the same two things in either direction. */
    private Set<Node> beside(Triple link) {
        Set<Node> found = new HashSet<>();
        Stream.of(
                        graph.find(link.getSubject(), Node.ANY, link.getObject()),
                        graph.find(link.getObject(), Node.ANY, link.getSubject()))
                .forEach(triples -> triples.forEachRemaining(triple -> {
                    steps.spend(1);
                    found.add(triple.getPredicate());
                }));
        return found;
    }

    private boolean mostlyAlso(Node property, Node other) {
        List<Triple> links = profile.use(property).someLinks();
        long also = links.stream()
                .filter(link -> graph.contains(link.getSubject(), other, link.getObject())
                        || graph.contains(link.getObject(), other, link.getSubject()))
                .count();
        return also >= HALF * links.size();
    }
}
