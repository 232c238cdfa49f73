package org.quadrivia.quality.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The asserted property axioms, which say that one step follows from another. */
public final class Axioms {
    private final DatasetFacts facts;
    private final Map<Step, Set<Step>> direct = new HashMap<>();
    private final Map<Step, Set<Step>> weaker = new HashMap<>();
    private final Map<Step, Set<Step>> stronger = new HashMap<>();
    private final Set<Node> transitive;

    public Axioms(DatasetFacts facts) {
        this.facts = facts;
        each(RDFS.subPropertyOf.asNode(), this::imply);
        each(OWL.equivalentProperty.asNode(), (one, other) -> {
            imply(one, other);
            imply(other, one);
        });
        each(OWL.inverseOf.asNode(), (one, other) -> {
            imply(new Step(one, false), new Step(other, true));
            imply(new Step(other, false), new Step(one, true));
        });
        facts.subjects(RDF.type.asNode(), OWL.SymmetricProperty.asNode())
                .forEach(p -> imply(new Step(p, false), new Step(p, true)));
        transitive = new HashSet<>(facts.subjects(RDF.type.asNode(), OWL.TransitiveProperty.asNode()));
    }

    /** Whether {@code goal} leads from s to o whenever {@code step} leads from s to o. */
    public boolean implies(Step step, Step goal) {
        return implied(step).contains(goal);
    }

    /** Returns all steps that follow from the given step, including the step itself. */
    public Set<Step> implied(Step step) {
        return weaker.computeIfAbsent(
                step, it -> Reachable.from(Set.of(it), node -> direct.getOrDefault(node, Set.of())));
    }

    /** Returns all steps from which the given step follows, including the step itself. */
    public Set<Step> implying(Step step) {
        return stronger.computeIfAbsent(step, it -> {
            Map<Step, Set<Step>> reversed = new HashMap<>();
            direct.forEach((from, to) -> to.forEach(goal ->
                    reversed.computeIfAbsent(goal, g -> new LinkedHashSet<>()).add(from)));
            return Reachable.from(Set.of(it), node -> reversed.getOrDefault(node, Set.of()));
        });
    }

    public boolean transitive(Node property) {
        return transitive.contains(property);
    }

    private void each(Node property, java.util.function.BiConsumer<Node, Node> axiom) {
        facts.asserted()
                .find(Node.ANY, property, Node.ANY)
                .filterKeep(Axioms::named)
                .toList()
                .forEach(triple -> axiom.accept(triple.getSubject(), triple.getObject()));
    }

    private static boolean named(Triple triple) {
        return triple.getSubject().isURI() && triple.getObject().isURI();
    }

    private void imply(Node one, Node other) {
        imply(new Step(one, false), new Step(other, false));
    }

    private void imply(Step one, Step other) {
        direct.computeIfAbsent(one, it -> new LinkedHashSet<>()).add(other);
        direct.computeIfAbsent(one.back(), it -> new LinkedHashSet<>()).add(other.back());
    }
}
