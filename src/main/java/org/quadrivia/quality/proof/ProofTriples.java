package org.quadrivia.quality.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.quadrivia.quality.graph.CompleteSet;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Step;

/**
 * The triples of a proof, and what they declare.
 *
 * @param functional the steps that lead to at most one thing
 * @param complete the sets that are complete
 * @param disjoint the pairs of disjoint classes
 */
record ProofTriples(
        Set<Triple> triples, List<Functional> functional, Set<CompleteSet> complete, List<Set<Node>> disjoint) {
    private static final Set<Node> MOST = Set.of(
            OWL.maxCardinality.asNode(),
            OWL.cardinality.asNode(),
            OWL2.maxQualifiedCardinality.asNode(),
            OWL2.qualifiedCardinality.asNode());

    /**
     * A step that leads to at most one thing. If a class is given, this holds only for steps that start from a thing of this
     * class.
     */
    record Functional(Step step, @Nullable Node type) {}

    static ProofTriples of(Set<Triple> triples, InferredDataset world) {
        return new ProofTriples(
                triples,
                functional(triples, world),
                CompleteSet.among(triples, world.facts()),
                world.classes().disjoint(triples));
    }

    private static List<Functional> functional(Set<Triple> triples, InferredDataset world) {
        List<Functional> steps = new ArrayList<>();
        for (Triple triple : triples) {
            if (triple.getPredicate().equals(RDF.type.asNode())) {
                if (triple.getObject().equals(OWL.FunctionalProperty.asNode())) {
                    steps.add(new Functional(new Step(triple.getSubject(), false), null));
                } else if (triple.getObject().equals(OWL.InverseFunctionalProperty.asNode())) {
                    steps.add(new Functional(new Step(triple.getSubject(), true), null));
                }
            } else if (MOST.contains(triple.getPredicate()) && one(triple.getObject())) {
                restricted(triple.getSubject(), triples, world, steps);
            }
        }
        return steps;
    }

    /**
     * Reads a declaration such as {@code C rdfs:subClassOf [owl:onProperty p; owl:maxCardinality 1]} if all its triples are
     * there.
     */
    private static void restricted(
            Node restriction, Set<Triple> triples, InferredDataset world, List<Functional> steps) {
        if (!world.facts().objects(restriction, OWL2.onClass.asNode()).isEmpty()) {
            return;
        }
        for (Triple property : triples) {
            if (property.getSubject().equals(restriction)
                    && property.getPredicate().equals(OWL.onProperty.asNode())) {
                triples.stream()
                        .filter(t -> t.getObject().equals(restriction)
                                && (t.getPredicate().equals(RDFS.subClassOf.asNode())
                                        || t.getPredicate().equals(OWL.equivalentClass.asNode())))
                        .forEach(t -> steps.add(new Functional(new Step(property.getObject(), false), t.getSubject())));
            }
        }
    }

    private static boolean one(Node number) {
        return number.isLiteral() && number.getLiteralLexicalForm().strip().equals("1");
    }
}
