package org.quadrivia.authoring.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The kind of values that a property has: what its range declares or, if no range is declared, what its values show. */
final class PropertyFacts {
    private static final int MAX_SEEN = 200;
    private static final Node FUNCTIONAL = OWL.FunctionalProperty.asNode();

    private final Graph graph;
    private final ShapeFacts shapes;
    private final Map<Node, Kind> kinds = new HashMap<>();

    /** @param datatype IRI; empty for things and for words */
    record Kind(FieldKind field, String datatype) {
        static final Kind THING = new Kind(FieldKind.ENTITY, "");
        static final Kind TEXT = new Kind(FieldKind.TEXT, "");
        static final Kind WORDS = new Kind(FieldKind.WORDS, "");
    }

    PropertyFacts(Graph graph, ShapeFacts shapes) {
        this.graph = graph;
        this.shapes = shapes;
    }

    Kind kind(Node property) {
        return kinds.computeIfAbsent(property, p -> declared(p).orElseGet(() -> mostFrequent(p)));
    }

    boolean single(Node property) {
        return shapes.single(property) || graph.contains(property, RDF.type.asNode(), FUNCTIONAL);
    }

    /** Returns the class of the values; empty if none is declared. */
    Optional<Node> range(Node property) {
        return shapes.range(property)
                .or(() -> object(property, RDFS.range.asNode()).filter(this::isClass));
    }

    /** Returns the description of a property; empty if there is none. */
    String comment(Node property) {
        return shapes.description(property)
                .or(() -> object(property, RDFS.comment.asNode())
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm))
                .orElse("");
    }

    /** Returns the properties that instances of these classes or their subclasses have. Looks at up to {@value #MAX_SEEN} of each. */
    Set<Node> usual(List<Node> classes) {
        Set<Node> usual = new LinkedHashSet<>();
        for (Node type : withBeneath(classes)) {
            graph.stream(Node.ANY, RDF.type.asNode(), type)
                    .map(Triple::getSubject)
                    .filter(Node::isURI)
                    .limit(MAX_SEEN)
                    .forEach(thing -> graph.stream(thing, Node.ANY, Node.ANY)
                            .map(Triple::getPredicate)
                            .forEach(usual::add));
        }
        return usual;
    }

    private Set<Node> withBeneath(List<Node> classes) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(classes);
        while (!open.isEmpty()) {
            Node type = open.remove();
            if (found.add(type)) {
                graph.stream(Node.ANY, RDFS.subClassOf.asNode(), type)
                        .map(Triple::getSubject)
                        .forEach(open::add);
            }
        }
        return found;
    }

    private Optional<Kind> declared(Node property) {
        Optional<Node> datatype = shapes.datatype(property)
                .or(() -> object(property, RDFS.range.asNode()).filter(range -> !isClass(range)));
        return datatype.filter(Node::isURI)
                .map(type -> of(type.getURI()))
                .or(() -> range(property).map(any -> Kind.THING));
    }

    /** Returns the most frequent kind among the first {@value #MAX_SEEN} values. */
    private Kind mostFrequent(Node property) {
        Map<Kind, Integer> counts = new HashMap<>();
        graph.stream(Node.ANY, property, Node.ANY)
                .limit(MAX_SEEN)
                .map(t -> of(t.getObject()))
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Kind.THING);
    }

    static Kind of(Node value) {
        if (!value.isLiteral()) {
            return Kind.THING;
        }
        return value.getLiteralLanguage().isEmpty() ? of(value.getLiteralDatatypeURI()) : Kind.WORDS;
    }

    private static Kind of(String datatype) {
        RDFDatatype known = org.apache.jena.datatypes.TypeMapper.getInstance().getTypeByName(datatype);
        String local = datatype.substring(datatype.lastIndexOf('#') + 1);
        if (datatype.equals(RDF.langString.getURI())) {
            return Kind.WORDS;
        }
        if (datatype.equals(XSDDatatype.XSDstring.getURI())) {
            return Kind.TEXT;
        }
        if (datatype.equals(XSDDatatype.XSDboolean.getURI())) {
            return new Kind(FieldKind.TRUTH, datatype);
        }
        if (datatype.equals(XSDDatatype.XSDanyURI.getURI())) {
            return new Kind(FieldKind.IRI, datatype);
        }
        if (local.startsWith("date")
                || local.startsWith("gYear")
                || local.startsWith("gMonth")
                || local.startsWith("gDay")) {
            return new Kind(FieldKind.DATE, datatype);
        }
        boolean number =
                known != null && known.getJavaClass() != null && Number.class.isAssignableFrom(known.getJavaClass());
        return number || local.equals("integer") || local.equals("decimal")
                ? new Kind(FieldKind.NUMBER, datatype)
                : new Kind(FieldKind.TEXT, datatype);
    }

    private boolean isClass(Node range) {
        return range.isURI()
                && !range.getURI().startsWith("http://www.w3.org/2001/XMLSchema#")
                && !range.equals(RDF.langString.asNode())
                && !range.equals(RDFS.Literal.asNode());
    }

    private Optional<Node> object(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).findFirst();
    }
}
