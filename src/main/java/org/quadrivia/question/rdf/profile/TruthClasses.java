package org.quadrivia.question.rdf.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.language.Truth;

/**
 * Finds classes that a graph models as properties that are true or false, such as “is a halogen” for elements. If these classes do
 * not divide the things cleanly, the assignment is a matter of definition. No question then asks about a class that includes
 * another one, nor about a thing in several classes.
 */
public final class TruthClasses {
    /** A class with fewer things is not compared. */
    private static final int FEW = 3;
    /** At most this many classes are compared. */
    private static final int MOST = 60;

    private final Graph graph;
    private final GraphStatistics profile;
    private final StepBudget steps;
    private final Map<Node, Set<Node>> members = new HashMap<>();
    private final Map<Node, Integer> memberships = new HashMap<>();
    private final Set<Node> wide = new HashSet<>();
    private boolean read;

    public TruthClasses(Graph graph, GraphStatistics profile, StepBudget steps) {
        this.graph = graph;
        this.profile = profile;
        this.steps = steps;
    }

    /** Whether the truth of the property for the thing depends on definitions. */
    public boolean unclear(Node thing, Node property) {
        read();
        return wide.contains(property) || members.containsKey(property) && memberships.getOrDefault(thing, 0) > 1;
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        profile.uses().entrySet().stream()
                .filter(use -> use.getValue().statements() > 0
                        && use.getValue().count(ValueShape.TRUTH)
                                == use.getValue().statements())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Node::toString))
                .limit(MOST)
                .forEach(property -> members.put(property, things(property)));
        List<Node> classes = new ArrayList<>(members.keySet());
        for (Node one : classes) {
            if (classes.stream().anyMatch(other -> !other.equals(one) && within(other, one))) {
                wide.add(one);
            }
        }
        members.forEach((property, things) -> {
            if (!wide.contains(property)) {
                things.forEach(thing -> memberships.merge(thing, 1, Integer::sum));
            }
        });
    }

    /** Whether all things of the one class are of the other, which has more. */
    private boolean within(Node one, Node other) {
        Set<Node> few = members.getOrDefault(one, Set.of());
        Set<Node> many = members.getOrDefault(other, Set.of());
        steps.spend(few.size());
        return few.size() >= FEW && many.size() > few.size() && many.containsAll(few);
    }

    private Set<Node> things(Node property) {
        Set<Node> found = new HashSet<>();
        graph.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> {
            steps.spend(1);
            if (Truth.of(triple.getObject()).orElse(false)) {
                found.add(triple.getSubject());
            }
        });
        return found;
    }
}
