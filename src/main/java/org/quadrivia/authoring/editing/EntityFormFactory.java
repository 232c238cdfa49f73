package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.formula.Formula;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Makes forms for things. The fields are its class and names, then the properties that its shapes name, then all others that it
 * has, then those that others of its kind have. Also lists the classes and properties to choose from.
 */
final class EntityFormFactory {
    /** Namespaces of vocabularies that describe RDF, rules and questions rather than the world. */
    private static final List<String> BOOKKEEPING = List.of(
            Qv.NS,
            RDF.getURI(),
            OWL.getURI(),
            "http://www.w3.org/ns/shacl#",
            "http://www.w3.org/ns/prov#",
            "http://rdfs.org/ns/void#");

    private static final Set<Node> OF_TERMS =
            Set.of(RDFS.domain.asNode(), RDFS.range.asNode(), RDFS.subPropertyOf.asNode(), RDFS.isDefinedBy.asNode());

    private final Snapshot in;
    private final Graph graph;
    private final ShapeFacts shapes;
    private final PropertyFacts properties;

    EntityFormFactory(Snapshot in, ShapeFacts shapes) {
        this.in = in;
        this.graph = in.dataset().getDefaultGraph();
        this.shapes = shapes;
        this.properties = new PropertyFacts(graph, shapes);
    }

    EntityForm of(EntityId id) {
        Node entity = node(id);
        List<Node> classes = classes(entity);
        Map<Node, List<Quad>> statements = new TreeMap<>(Comparator.comparing(Node::toString));
        TrigFragment.about(in, entity).stream()
                .filter(quad -> quad.getSubject().equals(entity))
                .filter(quad -> !isFile(quad.getObject()))
                .forEach(quad -> statements
                        .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
                        .add(quad));
        Set<Node> all = new LinkedHashSet<>();
        all.add(RDF.type.asNode());
        graph.stream(entity, Node.ANY, Node.ANY)
                .map(Triple::getPredicate)
                .filter(in::isNaming)
                .forEach(all::add);
        if (all.size() == 1) {
            all.add(RDFS.label.asNode());
        }
        all.addAll(shapes.properties(classes));
        all.addAll(statements.keySet());
        properties.usual(own(entity)).stream()
                .filter(property -> !isOfFiles(property))
                .forEach(all::add);
        List<EntityForm.Field> fields = all.stream()
                .flatMap(property -> field(property, statements.getOrDefault(property, List.of()), classes).stream())
                .toList();
        List<Named> kinds =
                own(entity).stream().flatMap(type -> named(type).stream()).toList();
        return new EntityForm(new Named(id, ChangeDescriber.name(entity, in)), kinds, fields);
    }

    private static boolean isFile(Node node) {
        return node.isURI() && MediaName.read(node.getURI()).isPresent();
    }

    /** Returns whether all values of a property are pictures and sounds that are kept with the knowledge base. */
    private boolean isOfFiles(Node property) {
        return graph.contains(Node.ANY, property, Node.ANY)
                && graph.stream(Node.ANY, property, Node.ANY).allMatch(triple -> isFile(triple.getObject()));
    }

    /**
     * Returns a field without values.
     *
     * @throws IllegalArgumentException if the property cannot be shown as an entity
     */
    EntityForm.Field field(EntityId property) {
        return field(node(property), List.of(), List.of())
                .orElseThrow(() -> new IllegalArgumentException(property.iri()));
    }

    private Optional<EntityForm.Field> field(Node property, List<Quad> statements, List<Node> classes) {
        PropertyFacts.Kind kind = properties.kind(property);
        return named(property)
                .map(named -> new EntityForm.Field(
                        named,
                        kind.field(),
                        kind.datatype(),
                        properties.range(property).flatMap(this::named),
                        shapes.required(classes, property),
                        properties.single(property),
                        properties.comment(property),
                        statements.stream().map(this::value).toList()));
    }

    /** Returns the values of a thing for each of some properties. */
    List<List<EntityForm.Value>> cells(Node thing, List<EntityId> columns) {
        List<Quad> statements = TrigFragment.about(in, thing).stream()
                .filter(quad -> quad.getSubject().equals(thing))
                .toList();
        return columns.stream()
                .map(property -> statements.stream()
                        .filter(quad -> quad.getPredicate().equals(node(property)))
                        .map(this::value)
                        .sorted(Comparator.comparing(EntityForm.Value::label, new NumericNameOrder())
                                .thenComparing(EntityForm.Value::key))
                        .toList())
                .toList();
    }

    /** Returns the properties that some things have or that the shapes of their class name, the most used first, without {@code rdfs:label}. */
    List<Named> properties(Set<Node> things, Node kind) {
        Map<Node, Integer> uses = new HashMap<>();
        shapes.properties(List.of(kind)).forEach(property -> uses.put(property, 0));
        things.forEach(thing -> graph.stream(thing, Node.ANY, Node.ANY)
                .map(Triple::getPredicate)
                .distinct()
                .forEach(property -> uses.merge(property, 1, Integer::sum)));
        return uses.entrySet().stream()
                .filter(use -> use.getKey().isURI() && isOffered(use.getKey()))
                .filter(use -> !use.getKey().equals(RDFS.label.asNode()))
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(use -> use.getKey().getURI()))
                .flatMap(use -> named(use.getKey()).stream())
                .toList();
    }

    private EntityForm.Value value(Quad quad) {
        Node object = quad.getObject();
        boolean editable = object.isURI() || object.isLiteral();
        return new EntityForm.Value(
                TrigFragment.version(List.of(quad)),
                object.isLiteral() ? shown(object) : ChangeDescriber.name(object, in),
                object.isLiteral() ? object.getLiteralLexicalForm() : object.isURI() ? object.getURI() : "",
                object.isLiteral() ? object.getLiteralLanguage() : "",
                EntityNodes.entity(quad.getGraph()).orElseGet(() -> new EntityId(in.kb())),
                ChangeDescriber.where(quad.getGraph(), in),
                editable);
    }

    private static String shown(Node literal) {
        String lexical = literal.getLiteralLexicalForm();
        return Formula.read(literal.getLiteralDatatypeURI(), lexical)
                .map(Formula::words)
                .orElse(lexical);
    }

    /** Returns the entity's classes and all their superclasses. */
    private List<Node> classes(Node entity) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(own(entity));
        while (!open.isEmpty()) {
            Node type = open.remove();
            if (type.isURI() && found.add(type)) {
                graph.stream(type, RDFS.subClassOf.asNode(), Node.ANY)
                        .map(Triple::getObject)
                        .forEach(open::add);
            }
        }
        return List.copyOf(found);
    }

    private List<Node> own(Node entity) {
        return TrigFragment.about(in, entity).stream()
                .filter(quad ->
                        quad.getSubject().equals(entity) && quad.getPredicate().equals(RDF.type.asNode()))
                .map(Quad::getObject)
                .distinct()
                .toList();
    }

    /** Returns all classes of things, by name. */
    List<Named> allKinds() {
        Stream<Node> used = graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY).map(Triple::getObject);
        Stream<Node> declared = instances(OWL.Class, RDFS.Class);
        return named(Stream.concat(used, declared).filter(Node::isURI).filter(EntityFormFactory::isKind));
    }

    private static boolean isKind(Node type) {
        return Stream.of(RDF.getURI(), RDFS.getURI(), OWL.getURI(), Qv.NS).noneMatch(type.getURI()::startsWith);
    }

    /** Returns all properties that may be offered in forms, by name. */
    List<Named> allProperties() {
        Stream<Node> used = graph.stream().map(Triple::getPredicate);
        Stream<Node> declared = instances(RDF.Property, OWL.ObjectProperty, OWL.DatatypeProperty);
        return named(Stream.concat(used, declared).filter(Node::isURI).filter(EntityFormFactory::isOffered));
    }

    /** Returns whether a form may offer the property for a thing. */
    private static boolean isOffered(Node property) {
        return BOOKKEEPING.stream().noneMatch(property.getURI()::startsWith) && !OF_TERMS.contains(property);
    }

    private Stream<Node> instances(Resource... types) {
        return Stream.of(types)
                .flatMap(type -> graph.stream(Node.ANY, RDF.type.asNode(), type.asNode()))
                .map(Triple::getSubject);
    }

    private List<Named> named(Stream<Node> nodes) {
        return nodes.distinct()
                .flatMap(node -> named(node).stream())
                .sorted(Comparator.comparing(Named::label, new NumericNameOrder()))
                .toList();
    }

    private Optional<Named> named(Node node) {
        return EntityNodes.entity(node).map(id -> new Named(id, ChangeDescriber.name(node, in)));
    }

    PropertyFacts properties() {
        return properties;
    }
}
