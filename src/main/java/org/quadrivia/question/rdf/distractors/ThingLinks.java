package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/** Finds the things to which a thing is linked, in either direction. Classes, dates and measurements do not count as links. */
final class ThingLinks {
    private static final Node TYPE = RDF.type.asNode();
    /** If a thing is linked by one property with more things than this, these links are left out. */
    private static final int MOST = 400;
    /** A text longer than this does not count as a value that things share. */
    private static final int LONGEST = 60;

    private static final long KEPT = 1_000_000;

    private final Graph graph;
    private final GraphStatistics profile;
    private final StableIds ids;
    private final StepBudget steps;
    private final BoundedCache<Node, List<Link>> links = new BoundedCache<>(KEPT, list -> list.size() + 4);

    ThingLinks(Graph graph, GraphStatistics profile, StableIds ids, StepBudget steps) {
        this.graph = graph;
        this.profile = profile;
        this.ids = ids;
        this.steps = steps;
    }

    /**
     * One thing to which another is linked.
     *
     * @param among the number of things to which the same property links the end in this direction
     */
    record Link(Node property, boolean out, Node end, int among) {}

    private record Side(Node property, boolean out) {}

    /** Returns the links of a thing in a fixed order. */
    List<Link> of(Node thing) {
        return links.get(thing, this::find);
    }

    private List<Link> find(Node thing) {
        Map<Side, Set<Node>> ends = new HashMap<>();
        if (!thing.isLiteral()) {
            graph.find(thing, Node.ANY, Node.ANY).forEachRemaining(triple -> add(triple, true, ends));
        }
        graph.find(Node.ANY, Node.ANY, thing).forEachRemaining(triple -> add(triple, false, ends));
        List<Link> found = new ArrayList<>();
        ends.forEach((side, all) -> {
            if (all.size() <= MOST) {
                all.forEach(end -> found.add(new Link(side.property(), side.out(), end, all.size())));
            }
        });
        found.sort(Comparator.comparing((Link link) -> name(link.end()))
                .thenComparing(link -> link.property().toString())
                .thenComparing(Link::out));
        return List.copyOf(found);
    }

    private void add(Triple triple, boolean out, Map<Side, Set<Node>> ends) {
        steps.spend(1);
        Node end = out ? triple.getObject() : triple.getSubject();
        if (shared(triple) && !triple.getPredicate().equals(TYPE)) {
            Set<Node> side = ends.computeIfAbsent(new Side(triple.getPredicate(), out), key -> new LinkedHashSet<>());
            if (side.size() <= MOST) {
                side.add(end);
            }
        }
    }

    /** Whether several things may have this value, which can be a thing, a text or the number of a group. */
    private boolean shared(Triple triple) {
        Node value = triple.getObject();
        return !value.isLiteral()
                || (NumbersAndDates.isAmount(value)
                        ? profile.use(triple.getPredicate()).sorts()
                        : value.getLiteralLexicalForm().length() <= LONGEST);
    }

    private String name(Node node) {
        return node.isBlank() ? ids.of(node) : node.toString();
    }
}
