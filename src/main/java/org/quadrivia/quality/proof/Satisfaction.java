package org.quadrivia.quality.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Step;
import org.quadrivia.quality.query.Pattern;

/** Checks whether some triples satisfy the facts of a pattern. What follows from each triple by the schema counts, too. */
final class Satisfaction {
    private final InferredDataset world;
    private final Set<Triple> triples;

    Satisfaction(InferredDataset world, Set<Triple> triples) {
        this.world = world;
        this.triples = triples;
    }

    /** Whether all facts of a branch hold together if the term replaces the variable. */
    boolean holds(List<Pattern> branch, Node variable, Node term) {
        return !branch.isEmpty()
                && holds(branch.stream()
                        .map(pattern -> pattern.with(variable, term))
                        .toList());
    }

    private boolean holds(List<Pattern> open) {
        if (open.isEmpty()) {
            return true;
        }
        Pattern first = open.getFirst();
        List<Pattern> rest = open.subList(1, open.size());
        return ends(first).stream()
                .filter(pair -> fits(first.subject(), pair.from()) && fits(first.object(), pair.to()))
                .anyMatch(pair -> holds(rest.stream()
                        .map(p -> p.with(first.subject(), pair.from()).with(first.object(), pair.to()))
                        .toList()));
    }

    private record Pair(Node from, Node to) {}

    /**
     * Returns the pairs of terms that a way of the pattern connects. One triple connects a pair, but a class and a superclass can
     * also be connected by several triples.
     */
    private List<Pair> ends(Pattern pattern) {
        List<Pair> pairs = new ArrayList<>();
        List<Step> steps = pattern.ways().stream()
                .filter(way -> way.steps().size() == 1)
                .map(way -> way.steps().getFirst())
                .toList();
        for (Triple triple : triples) {
            for (boolean inverse : new boolean[] {false, true}) {
                Step step = new Step(triple.getPredicate(), inverse);
                if (steps.stream().anyMatch(goal -> world.axioms().implies(step, goal))) {
                    pairs.add(
                            inverse
                                    ? new Pair(triple.getObject(), triple.getSubject())
                                    : new Pair(triple.getSubject(), triple.getObject()));
                }
            }
        }
        ClassAscent ascent = new ClassAscent(triples);
        steps.stream()
                .filter(step -> step.property().equals(RDFS.subClassOf.asNode()))
                .forEach(step -> ascent.nodes()
                        .forEach(low -> ascent.from(low)
                                .forEach(high ->
                                        pairs.add(step.inverse() ? new Pair(high, low) : new Pair(low, high)))));
        return pairs;
    }

    private boolean fits(Node place, Node node) {
        return place.isVariable() || world.sameness().same(place, node);
    }
}
