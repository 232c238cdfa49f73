package org.quadrivia.question.rdf.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.Sha256;

/** Properties that are followed one after the other. The path as a whole is treated like a property. */
public record PropertyPath(List<Step> steps) {
    private static final String NS = "urn:x-quadrivia:path#";
    private static final int DIGEST = 8;
    /** Represents the step from an RDF list to its members at any place. */
    public static final Node IN_LIST = NodeFactory.createURI(NS + "in-list");
    /** Represents the step from a container to its first few members. */
    public static final Node IN_CONTAINER = NodeFactory.createURI(NS + "in-container");
    /** Containers with more members are not read. */
    public static final int MOST_CONTAINED = 12;

    /** @param inverse whether the property is followed from its object to its subject */
    public record Step(Node property, boolean inverse) {
        private String text() {
            return (inverse ? "^<" : "<") + property.getURI() + ">";
        }
    }

    public PropertyPath {
        steps = List.copyOf(steps);
    }

    /** Returns the path with one more step, which is followed from subject to object. */
    public PropertyPath then(Node property) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(property, false));
        return new PropertyPath(more);
    }

    /** Whether the node represents the step from a list or container to its members. */
    public static boolean toMembers(Node property) {
        return property.equals(IN_LIST) || property.equals(IN_CONTAINER);
    }

    public Node last() {
        return steps.getLast().property();
    }

    /** Returns the node that represents the path as a property. Equal steps give the same node. */
    public Node asProperty() {
        return asProperty(toString());
    }

    /** @param path the path in SPARQL syntax, with full IRIs */
    public static Node asProperty(String path) {
        return NodeFactory.createURI(NS + "p" + Sha256.hex(path, DIGEST));
    }

    /** Whether the node represents a path. */
    public static boolean is(Node property) {
        return property.isURI() && property.getURI().startsWith(NS);
    }

    /** Returns the path in SPARQL syntax, with full IRIs. */
    @Override
    public String toString() {
        return steps.stream().map(Step::text).collect(Collectors.joining("/"));
    }
}
