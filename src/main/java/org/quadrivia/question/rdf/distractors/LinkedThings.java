package org.quadrivia.question.rdf.distractors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.NameRoots;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.profile.RecordedValues;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Finds things that could be right, although no fact says so, because they are linked with the anchor: by the same property in
 * the opposite direction, by a chain of this property (a lake that flows into a lake that flows into the river), or by a property
 * with nearly the same meaning.
 */
final class LinkedThings {
    /** A chain is not followed if it is longer than this or leads through too many things. */
    private static final int LONGEST = 6;

    private static final int MOST = 100;
    /** At most this many properties are compared by name, the most used first. */
    private static final int COMPARED = 300;

    private static final long KEPT = 100_000;

    private final Graph graph;
    private final Schema schema;
    private final ThingNames names;
    private final GraphStatistics profile;
    private final Kinship kinship;
    private final RecordedValues values;
    private final StepBudget steps;
    private final List<Node> compared = new ArrayList<>();
    private final Map<Node, Set<String>> roots = new HashMap<>();
    private final Map<Node, Set<Node>> near = new HashMap<>();
    private final BoundedCache<Side, Set<Node>> chains = new BoundedCache<>(KEPT, set -> set.size() + 4);

    /** @param objects whether the chain leads from subjects to objects */
    private record Side(Node from, Node property, boolean objects) {}

    LinkedThings(
            Graph graph,
            Schema schema,
            ThingNames names,
            GraphStatistics profile,
            Kinship kinship,
            RecordedValues values,
            StepBudget steps) {
        this.graph = graph;
        this.schema = schema;
        this.names = names;
        this.profile = profile;
        this.kinship = kinship;
        this.values = values;
        this.steps = steps;
    }

    /**
     * Whether the option is linked with the anchor in one of these ways.
     *
     * @param only whether the named thing has only one value: then no other city of the country is its capital
     */
    boolean linked(AskedFact asked, Node option, boolean only) {
        Node anchor = asked.anchor();
        if (anchor.isLiteral() || option.isLiteral()) {
            return false;
        }
        Node property = asked.property();
        boolean turned = asked.keyIsObject()
                ? graph.contains(option, property, anchor)
                : graph.contains(anchor, property, option);
        return turned && (kinship.alike(anchor, option) || kinship.alike(option, anchor))
                || chains.get(new Side(anchor, property, asked.keyIsObject()), this::chain)
                        .contains(option)
                || !only && near(asked, option);
    }

    /** Whether a property with nearly the same meaning as the asked one links the option with the thing in the question. */
    private boolean near(AskedFact asked, Node option) {
        Node anchor = asked.anchor();
        return !anchor.isLiteral()
                && !option.isLiteral()
                && near.computeIfAbsent(asked.property(), this::near).stream()
                        .anyMatch(other ->
                                graph.contains(anchor, other, option) || graph.contains(option, other, anchor));
    }

    /** Returns the things to which a chain leads; empty if it leads back, as from neighbour to neighbour. */
    private Set<Node> chain(Side side) {
        Set<Node> reached = new HashSet<>();
        Deque<Node> level = new ArrayDeque<>(Set.of(side.from()));
        for (int depth = 0; depth < LONGEST && !level.isEmpty(); depth++) {
            Deque<Node> next = new ArrayDeque<>();
            for (Node node : level) {
                ExtendedIterator<Triple> found = side.objects()
                        ? graph.find(node, side.property(), Node.ANY)
                        : graph.find(Node.ANY, side.property(), node);
                while (found.hasNext() && reached.size() <= MOST) {
                    Triple triple = found.next();
                    Node end = side.objects() ? triple.getObject() : triple.getSubject();
                    steps.spend(1);
                    if (end.equals(side.from())) {
                        found.close();
                        return Set.of();
                    }
                    if (!end.isLiteral() && reached.add(end)) {
                        next.add(end);
                    }
                }
                found.close();
            }
            level = next;
        }
        return reached.size() > MOST ? Set.of() : reached;
    }

    /** Returns the superproperties and subproperties of this property, and the properties with nearly the same meaning. */
    private Set<Node> near(Node property) {
        Set<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
        found.addAll(schema.subProperties(property));
        found.addAll(schema.inverses(property));
        found.addAll(Vocabularies.alternatives(property));
        found.addAll(values.parallel(property));
        Set<String> words = roots(property);
        for (Node other : compared()) {
            steps.spend(1);
            if (schema.subProperties(other).contains(property) || sameWords(words, roots(other))) {
                found.add(other);
            }
        }
        found.remove(property);
        return found;
    }

    private List<Node> compared() {
        if (compared.isEmpty()) {
            compared.addAll(profile.properties().stream().limit(COMPARED).toList());
        }
        return compared;
    }

    private Set<String> roots(Node property) {
        return roots.computeIfAbsent(
                property, p -> names.label(p).map(NameRoots::of).orElse(Set.of()));
    }

    /** Whether both sets contain words, and one set contains all words of the other. */
    private static boolean sameWords(Set<String> one, Set<String> other) {
        Set<String> fewer = one.size() <= other.size() ? one : other;
        Set<String> more = fewer == one ? other : one;
        return !fewer.isEmpty() && fewer.stream().allMatch(word -> NameRoots.in(word, more));
    }
}
