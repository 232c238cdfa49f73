package org.quadrivia.question.rdf.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Truth;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.schema.Relations;

/**
 * Finds facts for the feedback on a wrong option in an unprepared graph. They give the thing to which the asked property does link
 * the option, and so help a learner who chose it. Also decides whether such a fact rules the option out.
 */
final class TeachingFacts {
    private static final int MOST_KNOWN = 1 << 20;
    /** For a thing with more facts than this, inferred facts are not searched for. */
    private static final int MOST_FOLLOWING = 200;

    private static final double SINGLE = 0.9;

    private final Graph graph;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final Relations relations;
    private final OptionFacts options;
    private final Map<List<Node>, List<OptionFacts.Fact>> placed = new HashMap<>();
    private final Map<Node, Long> members = new HashMap<>();

    TeachingFacts(Graph graph, ThingNames names, GraphStatistics profile, Relations relations, OptionFacts options) {
        this.graph = graph;
        this.names = names;
        this.relations = relations;
        this.profile = profile;
        this.options = options;
    }

    /**
     * Returns a fact that links the option by the asked property with a thing of the same sort as the thing in the question. The
     * option is in the place of the answer or, if there is no such fact, in the other place. If there is none either, the fact
     * links the option with a thing of another sort: a learner who found no classic with leek may then learn of a modern one. Of
     * several facts, the one about the thing with the most facts is returned, since people know it best.
     */
    Optional<OptionFacts.Fact> belonging(AskedFact asked, Node option) {
        boolean object = asked.keyIsObject();
        return best(asked, option, object, true, object)
                .or(() -> best(asked, option, !object, false, false))
                .or(() -> best(asked, option, object, false, object));
    }

    /** How a fact with the asked property, which the text states together with its other values, rules an option out. */
    enum Ruling {
        BY_ITSELF,
        BESIDE_THE_ANSWER,
        NOT_AT_ALL
    }

    /** @param listed whether the text states the right fact together with the other right answers */
    Ruling ruling(AskedFact asked, Node option, OptionFacts.Fact fact, boolean listed) {
        Node property = fact.triple().getPredicate();
        boolean subject = fact.triple().getSubject().equals(option);
        double sole =
                subject ? profile.use(property).single() : profile.use(property).unique();
        if (!property.equals(asked.property())
                || sole >= SINGLE
                || options.placed(property, option, !subject).size() <= (subject ? ListedValues.MOST : 1)
                || !subject && likeAnchor(asked, option, property) == 1) {
            return Ruling.BY_ITSELF;
        }
        int answers = answers(asked);
        boolean all = answers == 1 || listed && asked.keyIsObject() && answers <= ListedValues.MOST;
        return all ? Ruling.BESIDE_THE_ANSWER : Ruling.NOT_AT_ALL;
    }

    /** Returns the number of right answers that the feedback may give. */
    int answers(AskedFact asked) {
        return options.placed(asked.property(), asked.anchor(), !asked.keyIsObject())
                .size();
    }

    /** Whether the feedback may give no other answer like the key: Paris is in one country, besides the continent. */
    boolean alone(AskedFact asked) {
        return alike(asked) == 1;
    }

    /** Returns the number of right answers of the key's sort that the feedback may give. */
    long alike(AskedFact asked) {
        return options.placed(asked.property(), asked.anchor(), !asked.keyIsObject()).stream()
                .filter(fact -> sameSort(fact.other(asked.anchor()), asked.key()))
                .count();
    }

    /**
     * Returns the number of things like the thing in the question to which an option belongs: a city belongs to one country and one
     * province.
     */
    private long likeAnchor(AskedFact asked, Node option, Node property) {
        return asked.keyIsObject()
                ? options.placed(property, option, true).stream()
                        .filter(fact -> sameSort(fact.other(option), asked.anchor()))
                        .count()
                : 0;
    }

    private Optional<OptionFacts.Fact> best(
            AskedFact asked, Node option, boolean object, boolean sorted, boolean shared) {
        if (option.isLiteral() && !object) {
            return Optional.empty();
        }
        List<OptionFacts.Fact> found = placed.computeIfAbsent(
                List.of(asked.property(), option, object ? option : asked.property()),
                k -> placed(asked.property(), option, object));
        boolean any =
                !sorted || option.isLiteral() || profile.use(asked.property()).single() >= SINGLE;
        return OptionFacts.best(
                found.stream()
                        .filter(fact -> any || sameSort(fact.other(option), asked.anchor()))
                        .filter(fact -> shared || !options.sharedByKey(asked, option, fact))
                        .toList(),
                fact -> known(fact.other(option), asked.anchor())
                        - (options.selfEvident(option, fact) ? MOST_KNOWN : 0)
                        - (options.sharedByKey(asked, option, fact) ? MOST_KNOWN : 0));
    }

    /** Returns the stated facts about the option with the property; if there are none, the facts that follow from the graph. */
    private List<OptionFacts.Fact> placed(Node property, Node option, boolean object) {
        List<OptionFacts.Fact> told = options.placed(property, option, object);
        if (!told.isEmpty() || option.isLiteral() || profile.degree(option) > MOST_FOLLOWING) {
            return told;
        }
        return (object ? relations.subjects(property, option) : relations.objects(option, property))
                .stream()
                        .filter(end -> !end.isBlank() && names.named(end))
                        .map(end ->
                                object ? Triple.create(end, property, option) : Triple.create(option, property, end))
                        .sorted(Comparator.comparing(Triple::toString))
                        .map(triple -> new OptionFacts.Fact(triple, null))
                        .toList();
    }

    private int known(Node thing, Node anchor) {
        return Math.min(MOST_KNOWN, profile.degree(thing)) + (sameSort(thing, anchor) ? MOST_KNOWN : 0);
    }

    /**
     * Returns a fact that gives a class of the thing by a property that is true or false. Of the properties that are true for the
     * thing, it is the one that is true for the fewest things.
     *
     * @param beside a thing for which the property must not be true; null if there is none
     */
    Optional<OptionFacts.Fact> truth(Node thing, @Nullable Node beside) {
        ToIntFunction<OptionFacts.Fact> rarity =
                fact -> (int) -members.computeIfAbsent(fact.triple().getPredicate(), p -> trues(p).count());
        return OptionFacts.best(
                options.about(thing).stream()
                        .filter(fact -> fact.claim() == null && isTrue(fact.triple()))
                        .filter(fact -> fact.triple().getSubject().equals(thing))
                        .filter(fact -> beside == null
                                || !graph.contains(
                                        beside,
                                        fact.triple().getPredicate(),
                                        fact.triple().getObject()))
                        .toList(),
                rarity);
    }

    private Stream<Triple> trues(Node property) {
        return graph.find(Node.ANY, property, Node.ANY).toList().stream().filter(TeachingFacts::isTrue);
    }

    private static boolean isTrue(Triple triple) {
        return Truth.of(triple.getObject()).orElse(false);
    }

    /** Whether both things have a most specific class in common, or neither has a class. */
    boolean sameSort(Node one, Node other) {
        if (one.isLiteral() || other.isLiteral()) {
            return one.isLiteral() && other.isLiteral();
        }
        Set<Node> kinds = Set.copyOf(profile.kinds(other));
        return kinds.isEmpty()
                ? profile.kinds(one).isEmpty()
                : profile.kinds(one).stream().anyMatch(kinds::contains);
    }
}
