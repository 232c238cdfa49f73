package org.quadrivia.quality.proof;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.quality.graph.Reachable;

/** The class hierarchy that some triples assert through subclasses, equivalent classes, or the parts of intersections. */
record ClassAscent(Set<Triple> triples) {
    /** Returns the class and all superclasses that the triples give it. */
    Set<Node> from(Node type) {
        return Reachable.from(Set.of(type), this::above);
    }

    /** Returns all subjects and objects of the triples. */
    Set<Node> nodes() {
        Set<Node> nodes = new LinkedHashSet<>();
        triples.forEach(triple -> {
            nodes.add(triple.getSubject());
            nodes.add(triple.getObject());
        });
        return nodes;
    }

    private Set<Node> above(Node type) {
        Set<Node> above = objects(type, RDFS.subClassOf.asNode());
        above.addAll(objects(type, OWL.equivalentClass.asNode()));
        triples.stream()
                .filter(t -> t.getPredicate().equals(OWL.equivalentClass.asNode())
                        && t.getObject().equals(type))
                .forEach(t -> above.add(t.getSubject()));
        Reachable.from(objects(type, OWL.intersectionOf.asNode()), cell -> objects(cell, RDF.rest.asNode()))
                .forEach(cell -> above.addAll(objects(cell, RDF.first.asNode())));
        return above;
    }

    private Set<Node> objects(Node subject, Node property) {
        Set<Node> objects = new LinkedHashSet<>();
        triples.stream()
                .filter(t -> t.getSubject().equals(subject) && t.getPredicate().equals(property))
                .forEach(t -> objects.add(t.getObject()));
        return objects;
    }
}
