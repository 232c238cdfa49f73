package org.quadrivia.question.rdf.classes;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.StableIds;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.schema.SameAs;

/** Classes are alike where a class right above the one is right above the other too; values as things are. */
public final class ClassKinship extends Kinship {
    private final ClassFacts facts;

    public ClassKinship(ClassFacts facts, SameAs sameAs, ThingNames names, GraphStatistics profile, StableIds ids) {
        super(sameAs, names, profile, ids);
        this.facts = facts;
    }

    @Override
    public boolean alike(Node one, Node other) {
        return facts.isClass(one)
                ? facts.parents(one).stream().anyMatch(facts.parents(other)::contains)
                : super.alike(one, other);
    }

    /** Of a class those right above it. */
    @Override
    public Set<Node> kin(Node node) {
        return facts.isClass(node) ? facts.parents(node) : super.kin(node);
    }

    @Override
    public boolean ofOtherKind(Node one, Node other) {
        return !facts.isClass(one) && !facts.isClass(other) && super.ofOtherKind(one, other);
    }
}
