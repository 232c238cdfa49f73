package org.quadrivia.question.rdf.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.common.ValueShape;

/**
 * Finds inverse properties that the data shows but does not declare. They are found by testing a sample of the statements, so
 * they must not be used as proof.
 */
public final class ObservedInverses {
    private static final int FEWEST = 5;
    private static final double NEARLY_ALL = 0.9;
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

    private final Graph graph;
    private final Map<Node, PropertyStats> uses;
    private final Map<Node, Set<Node>> inverses = new HashMap<>();

    public ObservedInverses(Graph graph, Map<Node, PropertyStats> uses) {
        this.graph = graph;
        this.uses = uses;
        List<Node> linking = new ArrayList<>();
        uses.forEach((property, use) -> {
            if (use.count(ValueShape.THING) >= FEWEST && use.literals() == 0) {
                linking.add(property);
            }
        });
        linking.sort(Comparator.comparingInt((Node p) -> things(p)).thenComparing(BY_NAME));
        for (int i = 0; i < linking.size(); i++) {
            double limit = things(linking.get(i)) / NEARLY_ALL;
            for (int j = i; j < linking.size() && things(linking.get(j)) <= limit; j++) {
                look(linking.get(i), linking.get(j));
            }
        }
    }

    /** Returns the inverses of a property. They include the property itself if it is symmetric. */
    public Set<Node> inverses(Node property) {
        return inverses.getOrDefault(property, Set.of());
    }

    private int things(Node property) {
        PropertyStats use = uses.get(property);
        return use == null ? 0 : use.count(ValueShape.THING);
    }

    private void look(Node one, Node other) {
        if (turned(one, other) && (one.equals(other) || turned(other, one))) {
            inverses.computeIfAbsent(one, k -> new TreeSet<>(BY_NAME)).add(other);
            inverses.computeIfAbsent(other, k -> new TreeSet<>(BY_NAME)).add(one);
        }
    }

    /** Whether nearly all sampled statements of one property also occur reversed with the other. */
    private boolean turned(Node one, Node other) {
        PropertyStats use = uses.get(one);
        List<Triple> some = use == null ? List.of() : use.someLinks();
        int spare = (int) (some.size() * (1 - NEARLY_ALL));
        for (Triple link : some) {
            if (!graph.contains(link.getObject(), other, link.getSubject()) && --spare < 0) {
                return false;
            }
        }
        return some.size() >= FEWEST;
    }
}
