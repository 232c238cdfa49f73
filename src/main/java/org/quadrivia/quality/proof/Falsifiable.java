package org.quadrivia.quality.proof;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.quality.graph.CompleteSet;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Step;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.query.Pattern;

/** Checks whether the dataset declares anything by which another statement of the same form could be proved false. */
public final class Falsifiable {
    private static final Set<Node> LIMITS = Set.of(OWL.maxCardinality.asNode(), OWL.cardinality.asNode());
    private final InferredDataset world;
    private final Set<CompleteSet> complete;

    public Falsifiable(InferredDataset world) {
        this.world = world;
        complete = CompleteSet.all(world.facts());
    }

    /** Whether there is such a declaration for any of the facts that the query asks about. */
    public boolean any(ItemQuery query) {
        return query.branches().stream()
                .flatMap(List::stream)
                .anyMatch(pattern -> ends(pattern) || ends(pattern.turned()));
    }

    private boolean ends(Pattern pattern) {
        return pattern.ways().stream()
                .filter(way -> way.steps().size() == 1)
                .map(way -> way.steps().getFirst())
                .anyMatch(step -> declared(pattern.subject(), step));
    }

    private boolean declared(Node from, Step step) {
        return world.axioms().implied(step).stream().anyMatch(goal -> functional(goal) || bounded(goal) || denied(goal))
                || complete.stream()
                        .anyMatch(set -> List.of(false, true).stream()
                                .map(back -> set.from(from, back, world.sameness()))
                                .anyMatch(goal -> goal != null && world.axioms().implies(step, goal)));
    }

    private boolean functional(Step step) {
        Node type = step.inverse() ? OWL.InverseFunctionalProperty.asNode() : OWL.FunctionalProperty.asNode();
        return world.facts().asserts(Triple.create(step.property(), RDF.type.asNode(), type))
                || world.facts().subjects(OWL.onProperty.asNode(), step.property()).stream()
                        .anyMatch(r -> LIMITS.stream()
                                .anyMatch(limit ->
                                        !world.facts().objects(r, limit).isEmpty()));
    }

    /**
     * Whether the domain or range of the property, or a superclass of this domain or range, is disjoint from another class or is
     * in an RDF list. For types and subclasses, any disjointness in the dataset is enough.
     */
    private boolean bounded(Step step) {
        if (step.property().equals(RDF.type.asNode()) || step.property().equals(RDFS.subClassOf.asNode())) {
            return world.facts().asserted().contains(Node.ANY, OWL.disjointWith.asNode(), Node.ANY)
                    || world.facts().asserted().contains(Node.ANY, RDF.type.asNode(), OWL2.AllDisjointClasses.asNode())
                    || world.facts().asserted().contains(Node.ANY, OWL2.disjointUnionOf.asNode(), Node.ANY);
        }
        return List.of(RDFS.range.asNode(), RDFS.domain.asNode()).stream()
                .flatMap(end -> world.facts().objects(step.property(), end).stream())
                .flatMap(type -> world.classes().supers(type).stream())
                .anyMatch(this::excludes);
    }

    private boolean excludes(Node type) {
        return !world.facts().objects(type, OWL.disjointWith.asNode()).isEmpty()
                || !world.facts().subjects(OWL.disjointWith.asNode(), type).isEmpty()
                || !world.facts().subjects(RDF.first.asNode(), type).isEmpty();
    }

    private boolean denied(Step step) {
        return !world.facts()
                .subjects(OWL2.assertionProperty.asNode(), step.property())
                .isEmpty();
    }
}
