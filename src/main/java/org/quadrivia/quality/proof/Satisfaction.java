package org.quadrivia.quality.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.graph.Step;
import org.quadrivia.quality.graph.World;
import org.quadrivia.quality.query.Pattern;

/** Whether some triples, with what the schema makes of each, hold the facts of a pattern. */
final class Satisfaction {
    private final World world;
    private final Set<Triple> triples;

    Satisfaction(World world, Set<Triple> triples) {
        this.world = world;
        this.triples = triples;
    }

    /** Whether all facts of one branch hold together, with that term in the place of the variable. */
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
        for (Triple triple : triples) {
            for (boolean inverse : new boolean[] {false, true}) {
                Node from = inverse ? triple.getObject() : triple.getSubject();
                Node to = inverse ? triple.getSubject() : triple.getObject();
                boolean leads = first.ways().stream()
                        .anyMatch(way -> way.steps().size() == 1
                                && world.axioms()
                                        .implies(
                                                new Step(triple.getPredicate(), inverse),
                                                way.steps().getFirst()));
                if (leads && fits(first.subject(), from) && fits(first.object(), to)) {
                    List<Pattern> bound = new ArrayList<>();
                    rest.forEach(p -> bound.add(p.with(first.subject(), from).with(first.object(), to)));
                    if (holds(bound)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean fits(Node place, Node node) {
        return place.isVariable() || world.sameness().same(place, node);
    }
}
