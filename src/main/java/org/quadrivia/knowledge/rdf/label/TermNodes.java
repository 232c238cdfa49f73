package org.quadrivia.knowledge.rdf.label;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.graph.Graphs;

/**
 * The nodes that are terms of a dataset, not things that it describes.
 *
 * @param properties those that are used, declared, or named in restrictions
 * @param classes those that have members, super- or subclasses, or are declared
 */
record TermNodes(Set<Node> properties, Set<Node> classes) {

    static TermNodes of(Graph asserted, Collection<Graph> claims) {
        Set<Node> properties = new HashSet<>();
        Set<Node> classes = new HashSet<>();
        Stream.concat(Stream.of(asserted), claims.stream())
                .forEach(graph -> graph.find().forEach(t -> {
                    properties.add(t.getPredicate());
                    if (t.getPredicate().equals(RDF.type.asNode())
                            || t.getPredicate().equals(RDFS.subClassOf.asNode())) {
                        classes.add(t.getObject());
                    }
                    if (t.getPredicate().equals(RDFS.subClassOf.asNode())) {
                        classes.add(t.getSubject());
                    }
                    if (t.getPredicate().equals(OWL.onProperty.asNode())) {
                        properties.add(t.getObject());
                    }
                }));
        Stream.of(RDF.Property, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
                .forEach(type -> properties.addAll(Graphs.subjects(asserted, RDF.type.asNode(), type.asNode())));
        Stream.of(RDFS.Class, OWL.Class)
                .forEach(type -> classes.addAll(Graphs.subjects(asserted, RDF.type.asNode(), type.asNode())));
        return new TermNodes(properties, classes);
    }

    boolean contains(Node node) {
        return properties.contains(node) || classes.contains(node);
    }
}
