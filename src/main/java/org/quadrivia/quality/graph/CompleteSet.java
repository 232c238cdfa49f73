package org.quadrivia.quality.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that all values are here.
 *
 * @param subject the values of the property for it, where it is given
 * @param object the subjects of the property for it, where it is given
 * @param property as a whole, where it alone is given
 * @param type the members of the class, where it alone is given
 */
public record CompleteSet(
        @Nullable Node subject,
        @Nullable Node object,
        @Nullable Node property,
        @Nullable Node type) {

    /** The declarations that these triples are of; each is read from the dataset as a whole, not only what is cited of it. */
    public static Set<CompleteSet> among(Set<Triple> triples, Facts facts) {
        Set<CompleteSet> sets = new LinkedHashSet<>();
        for (Triple triple : triples) {
            Node node = triple.getSubject();
            boolean says = triple.getPredicate().equals(Vocabulary.PROPERTY)
                    || triple.getPredicate().equals(Vocabulary.CLASS);
            if (says && facts.asserts(Triple.create(node, RDF.type.asNode(), Vocabulary.COMPLETE))) {
                sets.add(new CompleteSet(
                        one(facts, node, Vocabulary.SUBJECT),
                        one(facts, node, Vocabulary.OBJECT),
                        one(facts, node, Vocabulary.PROPERTY),
                        one(facts, node, Vocabulary.CLASS)));
            }
        }
        return sets;
    }

    /** The step from there whose values are all here; null where the declaration says nothing of that place. */
    public @Nullable Step from(Node place, boolean back, Sameness sameness) {
        if (type != null) {
            return back && sameness.same(type, place) ? new Step(RDF.type.asNode(), true) : null;
        }
        if (property == null) {
            return null;
        }
        boolean speaks = back
                ? subject == null && covers(object, place, sameness)
                : object == null && covers(subject, place, sameness);
        return speaks ? new Step(property, back) : null;
    }

    private static boolean covers(@Nullable Node declared, Node place, Sameness sameness) {
        return declared == null || sameness.same(declared, place);
    }

    private static @Nullable Node one(Facts facts, Node node, Node property) {
        return facts.objects(node, property).stream().findFirst().orElse(null);
    }
}
