package org.quadrivia.question.rdf;

import java.util.Set;
import org.apache.jena.graph.Node;

/** Classes are alike where a class right above the one is right above the other too; values as things are. */
final class ClassKinship extends Kinship {
    private final ClassFacts facts;

    ClassKinship(ClassFacts facts, SameAs sameAs, Names names, Profile profile, StableIds ids) {
        super(sameAs, names, profile, ids);
        this.facts = facts;
    }

    @Override
    boolean alike(Node one, Node other) {
        return facts.isClass(one)
                ? facts.parents(one).stream().anyMatch(facts.parents(other)::contains)
                : super.alike(one, other);
    }

    /** Of a class those right above it. */
    @Override
    Set<Node> kin(Node node) {
        return facts.isClass(node) ? facts.parents(node) : super.kin(node);
    }

    @Override
    boolean ofOtherKind(Node one, Node other) {
        return !facts.isClass(one) && !facts.isClass(other) && super.ofOtherKind(one, other);
    }
}
