package org.quadrivia.quality.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.jspecify.annotations.Nullable;

/**
 * An anonymous class that contains the things that have a certain relation.
 *
 * @param filler the class of the other thing; null if a value is given
 * @param value the other thing itself; null if a class is given
 */
record Restriction(
        Node node,
        Node property,
        @Nullable Node filler,
        @Nullable Node value) {

    /**
     * Returns the restrictions that require a relation. A restriction that only limits relations is left out, because it does not
     * say that such a relation exists.
     */
    static List<Restriction> all(DatasetFacts facts) {
        List<Restriction> all = new ArrayList<>();
        facts.asserted()
                .find(Node.ANY, OWL.onProperty.asNode(), Node.ANY)
                .filterKeep(triple -> triple.getObject().isURI())
                .toList()
                .forEach(triple -> {
                    Node node = triple.getSubject();
                    Node property = triple.getObject();
                    facts.objects(node, OWL.someValuesFrom.asNode())
                            .forEach(filler -> all.add(new Restriction(node, property, filler, null)));
                    facts.objects(node, OWL.hasValue.asNode())
                            .forEach(value -> all.add(new Restriction(node, property, null, value)));
                });
        return all;
    }
}
