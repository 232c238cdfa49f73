package org.quadrivia.question.rdf.joints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Units;

/**
 * Finds the pairs of things for which a joint gives a share in per cent, such as the share of a country's people who speak a
 * language. If a list contains small shares, it may leave out smaller ones. A pair that is missing from the list may then have a
 * small share, too.
 */
public final class PairShares {
    private static final Node TYPE = RDF.type.asNode();
    private static final Set<String> WORDS = Set.of(
            "percent",
            "percentage",
            "pct",
            "cent",
            "prozent",
            "prozentsatz",
            "pourcent",
            "pourcentage",
            "percentuale",
            "cento",
            "porcentaje",
            "ciento");
    /**
     * A joint with more statements than this is a thing in its own right. A joint with more than {@code MOST_ENDS} ends does not
     * link pairs.
     */
    private static final int MOST_STATEMENTS = 24;

    private static final int MOST_ENDS = 4;
    /** A share is small if it is at most this many per cent. */
    private static final double SMALL = 10;
    /** A list has many small shares if at least one share in this many is small. */
    private static final int OFTEN = 5;

    private static final int FEWEST = 4;
    private static final double WHOLE = 100;

    private final Graph graph;
    private final Joints joints;
    private final ThingNames names;
    private final Units units;
    private final StepBudget steps;
    private final Map<Node, Boolean> percentages = new HashMap<>();
    private final Map<Node, Boolean> known = new HashMap<>();
    private final Map<Pair, Double> shares = new HashMap<>();

    private record Pair(Node one, Node other) {
        static Pair of(Node one, Node other) {
            return one.toString().compareTo(other.toString()) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    public PairShares(Graph graph, QualifiedFacts qualified, ThingNames names, Units units, StepBudget steps) {
        this.graph = graph;
        this.joints = qualified.joints();
        this.names = names;
        this.units = units;
        this.steps = steps;
        joints.all().forEach(this::read);
    }

    /**
     * Whether at least half of the pairs that the property links have a share, and many of these shares are small.
     *
     * @param facts the graph that states the property
     */
    public boolean partial(Graph facts, Node property) {
        return !shares.isEmpty() && known.computeIfAbsent(property, any -> count(facts, property));
    }

    private boolean count(Graph facts, Node property) {
        int all = 0;
        int shared = 0;
        int small = 0;
        ExtendedIterator<Triple> found = facts.find(Node.ANY, property, Node.ANY);
        while (found.hasNext()) {
            Triple fact = found.next();
            steps.spend(1);
            all++;
            Double share = shares.get(Pair.of(fact.getSubject(), fact.getObject()));
            shared += share == null ? 0 : 1;
            small += share != null && share <= SMALL ? 1 : 0;
        }
        return shared >= FEWEST && 2 * shared >= all && OFTEN * small >= shared;
    }

    private void read(Node joint) {
        List<Triple> said = statements(joint);
        Optional<Double> share = said.stream()
                .filter(triple -> ValueShape.of(triple.getObject()) == ValueShape.NUMBER
                        && percentages.computeIfAbsent(triple.getPredicate(), this::isPercentage))
                .map(triple -> number(triple.getObject()))
                .filter(value -> value >= 0 && value <= WHOLE)
                .findFirst();
        if (share.isPresent()) {
            List<Node> ends = ends(joint, said);
            for (int i = 0; i < ends.size(); i++) {
                for (int j = i + 1; j < ends.size(); j++) {
                    shares.merge(Pair.of(ends.get(i), ends.get(j)), share.get(), Math::max);
                }
            }
        }
    }

    private List<Triple> statements(Node joint) {
        List<Triple> found = new ArrayList<>();
        ExtendedIterator<Triple> all = graph.find(joint, Node.ANY, Node.ANY);
        while (found.size() <= MOST_STATEMENTS && all.hasNext()) {
            steps.spend(1);
            found.add(all.next());
        }
        all.close();
        return found.size() > MOST_STATEMENTS ? List.of() : found;
    }

    /** Returns the things that the joint connects; empty if there are too many. */
    private List<Node> ends(Node joint, List<Triple> said) {
        Set<Node> ends = new HashSet<>();
        said.stream()
                .filter(triple -> !triple.getPredicate().equals(TYPE))
                .map(Triple::getObject)
                .filter(node -> node.isURI() && !joints.contains(node))
                .forEach(ends::add);
        if (!joints.isRoot(joint)) {
            graph.find(Node.ANY, Node.ANY, joint)
                    .mapWith(Triple::getSubject)
                    .filterKeep(Node::isURI)
                    .forEachRemaining(ends::add);
        }
        return ends.size() > MOST_ENDS ? List.of() : List.copyOf(ends);
    }

    private boolean isPercentage(Node property) {
        return units.of(property).filter("%"::equals).isPresent()
                || names.allNormal(property).stream()
                        .anyMatch(name -> Stream.of(name.split(" ")).anyMatch(WORDS::contains))
                || Stream.of(LanguageWords.normal(property.getLocalName()).split(" "))
                        .anyMatch(WORDS::contains);
    }

    private static double number(Node value) {
        try {
            return Double.parseDouble(value.getLiteralLexicalForm());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
