package org.quadrivia.question.rdf.classes;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.profile.NearSynonyms;
import org.quadrivia.question.rdf.schema.SameAs;

/**
 * Kinship if classes are treated as things. Classes are alike if they share a direct superclass. Values are compared in the same
 * way as other things.
 */
public final class ClassKinship extends Kinship {
    private final ClassFacts facts;

    public ClassKinship(
            ClassFacts facts,
            SameAs sameAs,
            ThingNames names,
            GraphStatistics profile,
            StableIds ids,
            NearSynonyms synonyms) {
        super(sameAs, names, profile, ids, synonyms);
        this.facts = facts;
    }

    @Override
    public boolean alike(Node one, Node other) {
        return facts.isClass(one)
                ? facts.parents(one).stream().anyMatch(facts.parents(other)::contains)
                : super.alike(one, other);
    }

    /** Returns the direct superclasses of a class. */
    @Override
    public Set<Node> kin(Node node) {
        return facts.isClass(node) ? facts.parents(node) : super.kin(node);
    }

    @Override
    public boolean ofOtherKind(Node one, Node other) {
        return !facts.isClass(one) && !facts.isClass(other) && super.ofOtherKind(one, other);
    }
}
