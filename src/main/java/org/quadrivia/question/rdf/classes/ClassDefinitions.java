package org.quadrivia.question.rdf.classes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** Knows how classes are defined, and for which classes only a reasoner can say what belongs to them. */
final class ClassDefinitions {
    private static final Set<Node> HARD = Set.of(
            OWL.complementOf.asNode(),
            OWL.allValuesFrom.asNode(),
            OWL.oneOf.asNode(),
            OWL.minCardinality.asNode(),
            OWL.maxCardinality.asNode(),
            OWL.cardinality.asNode(),
            OWL2.minQualifiedCardinality.asNode(),
            OWL2.maxQualifiedCardinality.asNode(),
            OWL2.qualifiedCardinality.asNode(),
            OWL2.hasSelf.asNode(),
            OWL2.onDatatype.asNode());
    private static final List<Node> PARTS = List.of(
            OWL.equivalentClass.asNode(),
            OWL.intersectionOf.asNode(),
            OWL.unionOf.asNode(),
            OWL.someValuesFrom.asNode(),
            RDF.first.asNode(),
            RDF.rest.asNode());

    private final Graph graph;
    private final Map<Node, Boolean> open = new HashMap<>();

    ClassDefinitions(Graph graph) {
        this.graph = graph;
    }

    /**
     * Whether a class is identical with its definition. Other classes are kinds in their own right, and the graph merely makes
     * statements about them.
     */
    boolean defined(Node type) {
        return graph.contains(type, OWL.intersectionOf.asNode(), Node.ANY)
                || graph.contains(type, OWL.unionOf.asNode(), Node.ANY)
                || graph.find(type, OWL.equivalentClass.asNode(), Node.ANY)
                        .filterKeep(t -> t.getObject().isBlank())
                        .hasNext()
                || graph.find(Node.ANY, OWL.equivalentClass.asNode(), type)
                        .filterKeep(t -> t.getSubject().isBlank())
                        .hasNext();
    }

    /**
     * Whether only a reasoner can say what belongs to the class, because its definition uses more than intersections, unions and
     * relations that its members have.
     */
    boolean open(Node type) {
        Boolean known = open.get(type);
        if (known == null) {
            open.put(type, false);
            known = !type.isLiteral() && hard(type);
            open.put(type, known);
        }
        return known;
    }

    private boolean hard(Node type) {
        return HARD.stream().anyMatch(property -> graph.contains(type, property, Node.ANY))
                || PARTS.stream()
                        .anyMatch(property ->
                                graph.find(type, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                                        .anyMatch(this::open))
                || graph
                        .find(Node.ANY, OWL.equivalentClass.asNode(), type)
                        .mapWith(Triple::getSubject)
                        .toList()
                        .stream()
                        .anyMatch(this::open);
    }
}
