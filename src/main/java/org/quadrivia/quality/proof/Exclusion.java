package org.quadrivia.quality.proof;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Step;

/** Checks whether the triples of a proof say that a fact does not hold. */
final class Exclusion {
    private final InferredDataset world;
    private final ProofTriples grounds;

    Exclusion(InferredDataset world, ProofTriples grounds) {
        this.world = world;
        this.grounds = grounds;
    }

    /** Whether a negative property assertion among the triples denies the fact or another fact that follows from it. */
    boolean denied(Node subject, Step step, Node object) {
        return grounds.triples().stream()
                .filter(t -> t.getPredicate().equals(OWL2.assertionProperty.asNode()))
                .anyMatch(t -> world.axioms().implied(step).stream()
                        .filter(goal -> goal.property().equals(t.getObject()))
                        .anyMatch(goal -> denies(
                                t.getSubject(), goal.inverse() ? object : subject, goal.inverse() ? subject : object)));
    }

    private boolean denies(Node denial, Node source, Node target) {
        return has(denial, OWL2.sourceIndividual.asNode(), source)
                && (has(denial, OWL2.targetIndividual.asNode(), target)
                        || has(denial, OWL2.targetValue.asNode(), target));
    }

    private boolean has(Node subject, Node property, Node value) {
        return grounds.triples().stream()
                .anyMatch(t -> t.getSubject().equals(subject)
                        && t.getPredicate().equals(property)
                        && world.sameness().same(t.getObject(), value));
    }

    /**
     * Whether the fact cannot hold because two classes are disjoint. These are a class of a thing and the class to which the fact
     * says that it belongs; a class and the superclass that the fact gives it; or the domain or range of a property and a class
     * of the thing at that end.
     */
    boolean disjoint(Node subject, Step step, Node object) {
        if (step.property().equals(RDF.type.asNode())) {
            return step.inverse() ? apart(object, subject) : apart(subject, object);
        }
        if (step.property().equals(RDFS.subClassOf.asNode())) {
            Set<Node> one = world.classes().supers(subject);
            Set<Node> other = world.classes().supers(object);
            return grounds.disjoint().stream().anyMatch(pair -> crosses(pair, one, other));
        }
        return world.axioms().implied(step).stream()
                .anyMatch(goal ->
                        ends(goal, RDFS.range.asNode(), object) || ends(goal.back(), RDFS.range.asNode(), subject));
    }

    /** Whether the class that the triples declare for the end of the step is disjoint from a class of the thing at that end. */
    private boolean ends(Step step, Node range, Node thing) {
        Node declares = step.inverse() ? RDFS.domain.asNode() : range;
        return grounds.triples().stream()
                .filter(t -> t.getSubject().equals(step.property())
                        && t.getPredicate().equals(declares))
                .anyMatch(t -> apart(thing, t.getObject()));
    }

    /**
     * Whether a class to which the thing belongs by the triples is disjoint from the given class. Superclasses of both classes
     * count, too.
     */
    private boolean apart(Node thing, Node type) {
        Set<Node> offered = world.classes().supers(type);
        return grounds.triples().stream()
                .filter(t -> t.getPredicate().equals(RDF.type.asNode())
                        && world.sameness().same(t.getSubject(), thing))
                .map(Triple::getObject)
                .map(world.classes()::supers)
                .anyMatch(own -> grounds.disjoint().stream().anyMatch(pair -> crosses(pair, own, offered)));
    }

    private static boolean crosses(Set<Node> pair, Set<Node> own, Set<Node> offered) {
        return pair.stream()
                .anyMatch(one -> own.contains(one)
                        && pair.stream().anyMatch(other -> !other.equals(one) && offered.contains(other)));
    }
}
