package org.quadrivia.knowledge.rdf.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * How many facts there are, and how many are about each entity.
 *
 * @param facts asserted or claimed
 * @param degrees number of facts about each entity; classes are left out unless they are what the data is about
 * @param classesAreEntities true if the data has classes and hardly anything else
 */
public record FactCounts(FactFilter filter, int facts, Map<Node, Integer> degrees, boolean classesAreEntities) {

    static FactCounts of(Snapshot snapshot) {
        FactFilter filter = new FactFilter(snapshot.asserted(), snapshot.catalog(), snapshot.labels());
        NamedClasses classes = snapshot.classes();
        Map<Node, Integer> degrees = new HashMap<>();
        int[] facts = new int[1];
        triples(snapshot).filter(filter::isFact).forEach(t -> {
            facts[0]++;
            count(degrees, classes, filter, t.getSubject());
            count(degrees, classes, filter, t.getObject());
        });
        Graph asserted = snapshot.asserted();
        long axioms =
                asserted.stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).count();
        boolean classesOnly = facts[0] < axioms / 2;
        if (classesOnly) {
            classes.axioms().forEach(axiom -> {
                facts[0]++;
                degrees.merge(axiom.subject(), 1, Integer::sum);
                if (axiom.object().isURI()) {
                    degrees.merge(axiom.object(), 1, Integer::sum);
                }
            });
        }
        return new FactCounts(filter, facts[0], degrees, classesOnly);
    }

    /** Returns the entities that facts are about. */
    public Set<Node> entities() {
        return degrees.keySet();
    }

    public int degree(Node node) {
        return degrees.getOrDefault(node, 0);
    }

    private static void count(Map<Node, Integer> degrees, NamedClasses classes, FactFilter filter, Node node) {
        if (filter.isEntity(node) && !classes.isClass(node)) {
            degrees.merge(node, 1, Integer::sum);
        }
    }

    /** Returns the asserted triples and those that are only claimed. */
    private static Stream<Triple> triples(Snapshot snapshot) {
        Graph asserted = snapshot.asserted();
        return Stream.concat(asserted.stream(), snapshot.claimed().stream().filter(t -> !asserted.contains(t)));
    }
}
