package org.quadrivia.quality.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that a set of values is complete.
 *
 * @param subject if given, the values of {@code property} for this subject are complete
 * @param object if given, the subjects with this value of {@code property} are complete
 * @param property if given alone, all statements with this property are complete
 * @param type if given alone, the members of this class are complete
 */
public record CompleteSet(
        @Nullable Node subject,
        @Nullable Node object,
        @Nullable Node property,
        @Nullable Node type) {

    private static final List<Node> PARTS =
            List.of(Vocabulary.SUBJECT, Vocabulary.OBJECT, Vocabulary.PROPERTY, Vocabulary.CLASS);

    /**
     * Returns the declarations that are entirely among the given triples. A declaration of which only a part is given is left
     * out, because the part could declare more than the whole.
     */
    public static Set<CompleteSet> among(Set<Triple> triples, DatasetFacts facts) {
        Set<CompleteSet> sets = new LinkedHashSet<>();
        for (Triple triple : triples) {
            Node node = triple.getSubject();
            if (declares(triple) && triples.containsAll(declaration(node, facts))) {
                sets.add(new CompleteSet(
                        one(facts, node, Vocabulary.SUBJECT),
                        one(facts, node, Vocabulary.OBJECT),
                        one(facts, node, Vocabulary.PROPERTY),
                        one(facts, node, Vocabulary.CLASS)));
            }
        }
        return sets;
    }

    /** Returns all declarations of the dataset. */
    public static Set<CompleteSet> all(DatasetFacts facts) {
        Set<Triple> triples = new LinkedHashSet<>();
        facts.subjects(RDF.type.asNode(), Vocabulary.COMPLETE)
                .forEach(node -> triples.addAll(declaration(node, facts)));
        return among(triples, facts);
    }

    private static boolean declares(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode())
                && triple.getObject().equals(Vocabulary.COMPLETE);
    }

    private static Set<Triple> declaration(Node node, DatasetFacts facts) {
        Set<Triple> triples = new LinkedHashSet<>();
        triples.add(Triple.create(node, RDF.type.asNode(), Vocabulary.COMPLETE));
        for (Node property : PARTS) {
            facts.objects(node, property).forEach(value -> triples.add(Triple.create(node, property, value)));
        }
        return triples;
    }

    /**
     * Returns the step, forwards or backwards, whose values are complete if it starts from the given place; null if the
     * declaration does not cover this place.
     */
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

    private static @Nullable Node one(DatasetFacts facts, Node node, Node property) {
        return facts.objects(node, property).stream().findFirst().orElse(null);
    }
}
