package org.quadrivia.question.rdf.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds sets that the data shows to be complete although no declaration says so. Such sets are the provinces of a country, if the
 * data says for nearly every province to which single country it belongs, and the neighbours of a country, if nearly every pair
 * is stated in both directions. The films that somebody made are not such a set.
 */
final class EvidentSets {
    private static final double NEARLY_ALL = 0.9;

    private record Side(Node property, boolean objects) {}

    private final Graph graph;
    private final GraphStatistics profile;
    private final ObservedInverses seen;
    private final Map<Side, Boolean> known = new HashMap<>();

    EvidentSets(Graph graph, GraphStatistics profile, ObservedInverses seen) {
        this.graph = graph;
        this.profile = profile;
        this.seen = seen;
    }

    /** @param objects true if a set consists of the objects of one subject, false if it consists of the subjects of one object */
    boolean complete(Node property, boolean objects) {
        return known.computeIfAbsent(new Side(property, objects), this::shown);
    }

    private boolean shown(Side side) {
        Node property = side.property();
        if (graph.contains(property, RDF.type.asNode(), OWL.SymmetricProperty.asNode())
                || seen.inverses(property).contains(property)) {
            return true;
        }
        PropertyStats use = profile.use(property);
        double alone = side.objects() ? use.unique() : use.single();
        long members = side.objects() ? use.values() : use.bearers();
        return alone >= NEARLY_ALL
                && new CommonClasses(profile, side.objects() ? use.someObjects() : use.someSubjects())
                        .smallest(any -> true, Comparator.comparing(Node::toString))
                        .filter(type ->
                                members >= NEARLY_ALL * profile.members(type).size())
                        .isPresent();
    }
}
