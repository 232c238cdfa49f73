package org.quadrivia.authoring.editing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.shapes.ShapesCheck;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;

/** What SHACL shapes say about properties, as far as forms need it: simple constraints of property shapes. */
final class ShapeFacts {
    private static final String SH = "http://www.w3.org/ns/shacl#";

    private final Graph shapes;
    private final Map<Node, Node> byPath = new HashMap<>();

    private ShapeFacts(Graph shapes) {
        this.shapes = shapes;
        shapes.stream(Node.ANY, term("path"), Node.ANY)
                .filter(t -> t.getObject().isURI())
                .forEach(t -> byPath.putIfAbsent(t.getObject(), t.getSubject()));
    }

    /** Reads shapes. If a file is unreadable, there are no constraints at all; validation reports the error. */
    static ShapeFacts of(Attachments attachments) {
        return new ShapeFacts(ShapesCheck.graph(attachments));
    }

    /** Returns the properties that the shapes of these classes name, required ones first. */
    Set<Node> properties(List<Node> classes) {
        Set<Node> required = new LinkedHashSet<>();
        Set<Node> others = new LinkedHashSet<>();
        for (Node type : classes) {
            shapes.stream(Node.ANY, term("targetClass"), type)
                    .flatMap(t -> shapes.stream(t.getSubject(), term("property"), Node.ANY))
                    .map(Triple::getObject)
                    .forEach(shape -> object(shape, "path")
                            .filter(Node::isURI)
                            .ifPresent(path -> (required(shape) ? required : others).add(path)));
        }
        required.addAll(others);
        return required;
    }

    /** Returns whether the shapes of these classes require a value. */
    boolean required(List<Node> classes, Node property) {
        return classes.stream()
                .flatMap(type -> shapes.stream(Node.ANY, term("targetClass"), type))
                .flatMap(t -> shapes.stream(t.getSubject(), term("property"), Node.ANY))
                .map(Triple::getObject)
                .anyMatch(shape -> shapes.contains(shape, term("path"), property) && required(shape));
    }

    boolean single(Node property) {
        return constraint(property, "maxCount")
                .filter(most -> number(most) == 1)
                .isPresent();
    }

    Optional<Node> datatype(Node property) {
        return constraint(property, "datatype");
    }

    Optional<Node> range(Node property) {
        return constraint(property, "class");
    }

    Optional<String> description(Node property) {
        return constraint(property, "description").filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private boolean required(Node shape) {
        return object(shape, "minCount").filter(least -> number(least) > 0).isPresent();
    }

    private Optional<Node> constraint(Node property, String constraint) {
        return Optional.ofNullable(byPath.get(property)).flatMap(shape -> object(shape, constraint));
    }

    private Optional<Node> object(Node shape, String constraint) {
        return shapes.stream(shape, term(constraint), Node.ANY)
                .map(Triple::getObject)
                .findFirst();
    }

    private static int number(Node node) {
        return node.isLiteral() && node.getLiteralLexicalForm().matches("\\d{1,9}")
                ? Integer.parseInt(node.getLiteralLexicalForm())
                : 0;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SH + name);
    }
}
