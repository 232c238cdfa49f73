package org.quadrivia.question.rdf.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.question.rdf.common.StepBudget;

/**
 * The declarations of a knowledge base about its terms: hierarchies, functional and symmetric properties, inverses and disjoint
 * classes.
 */
public final class Schema {
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final Graph graph;
    private final Set<Node> functional;
    private final Set<Node> inverseFunctional;
    private final Set<Node> symmetric;
    private final Set<Node> transitive;
    private final Map<Node, Set<Node>> inverses;
    private final Map<Node, Set<Node>> superClasses;
    private final Disjointness disjointness;
    /** Direct superclasses, both by rdfs:subClassOf and by definition. */
    private final Map<Node, Set<Node>> higher;

    private final Map<Node, Set<Node>> lower;
    private final RelationClosure classes;
    private final RelationClosure properties;
    private final Definitions definitions;

    /** @param steps counts the nodes visited */
    public Schema(Graph graph, StepBudget steps) {
        this.graph = graph;
        functional = declared(OWL.FunctionalProperty.asNode());
        inverseFunctional = declared(OWL.InverseFunctionalProperty.asNode());
        symmetric = declared(OWL.SymmetricProperty.asNode());
        transitive = declared(OWL.TransitiveProperty.asNode());
        inverses = pairs(OWL.inverseOf.asNode(), true, true);
        superClasses = pairs(RDFS.subClassOf.asNode(), true, false);
        disjointness = new Disjointness(graph);
        definitions = new Definitions(graph);
        higher = joined(superClasses, definitions.above());
        lower = turned(higher);
        classes = closure(higher, steps);
        properties = closure(pairs(RDFS.subPropertyOf.asNode(), true, false), steps);
    }

    public boolean functional(Node property) {
        return functional.contains(property);
    }

    public boolean inverseFunctional(Node property) {
        return inverseFunctional.contains(property);
    }

    public boolean symmetric(Node property) {
        return symmetric.contains(property);
    }

    public boolean transitive(Node property) {
        return transitive.contains(property);
    }

    /** Returns the properties that are declared as inverses of this one, in either direction. */
    public Set<Node> inverses(Node property) {
        return inverses.getOrDefault(property, Set.of());
    }

    /**
     * Returns a canonical form of the fact. The result is the same whether the fact is stated with a property or, the other way
     * round, with an inverse of this property.
     */
    public Triple oneWay(Triple fact) {
        Node property = fact.getPredicate();
        Stream<Node> inverses =
                Stream.concat(inverses(property).stream(), symmetric(property) ? Stream.of(property) : Stream.empty());
        return Stream.concat(
                        Stream.of(fact),
                        inverses.map(inverse -> Triple.create(fact.getObject(), inverse, fact.getSubject())))
                .min(Comparator.comparing(Triple::toString))
                .orElse(fact);
    }

    /** Returns the property itself and all its subproperties. */
    public Set<Node> subProperties(Node property) {
        return properties.with(property, false);
    }

    /** Returns the class itself and all its superclasses, without anonymous ones. */
    public Set<Node> superClasses(Node type) {
        return classes.with(type, true);
    }

    /** Returns the class itself and all its subclasses, without anonymous ones. */
    public Set<Node> subClasses(Node type) {
        return classes.with(type, false);
    }

    /** Returns a class that represents all classes that are subclasses of each other. Any other class represents itself. */
    public Node representative(Node type) {
        return classes.representative(type);
    }

    /** Whether {@code type} is {@code other} or a subclass of it. */
    public boolean beneath(Node type, Node other) {
        return type.equals(other) || classes.leads(type, other);
    }

    /** Returns the direct subclasses in a fixed order, without anonymous ones. */
    public Set<Node> children(Node type) {
        return lower.getOrDefault(type, Set.of());
    }

    /** Returns the direct superclasses, without anonymous ones. */
    public Set<Node> parents(Node type) {
        return higher.getOrDefault(type, Set.of());
    }

    /** Returns the declared domain if exactly one named class is declared. */
    public Optional<Node> domain(Node property) {
        return only(property, RDFS.domain.asNode());
    }

    /** Returns the declared range if exactly one named class is declared. */
    public Optional<Node> range(Node property) {
        return only(property, RDFS.range.asNode());
    }

    /** Returns the inferences from the definitions of classes. */
    public Definitions definitions() {
        return definitions;
    }

    /**
     * Returns the triples of the declaration that these two classes themselves, not their superclasses, are disjoint; empty if
     * there is no such declaration.
     */
    public List<Triple> disjointness(Node one, Node other) {
        return disjointness.declaration(one, other);
    }

    /** Whether this class itself, not a superclass, is declared to be disjoint with any other class. */
    public boolean setApart(Node type) {
        return disjointness.declares(type);
    }

    /** Returns the subclass statements on a shortest path from a class to one of its superclasses. */
    public List<Triple> way(Node from, Node to) {
        return ShortestPaths.shortest(
                from,
                to,
                type -> superClasses.getOrDefault(type, Set.of()),
                (a, b) -> Triple.create(a, RDFS.subClassOf.asNode(), b));
    }

    private Optional<Node> only(Node property, Node relation) {
        List<Node> found = graph.find(property, relation, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Set<Node> declared(Node kind) {
        return graph.find(Node.ANY, RDF.type.asNode(), kind)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toSet();
    }

    private Map<Node, Set<Node>> pairs(Node relation, boolean forth, boolean back) {
        Map<Node, Set<Node>> map = new HashMap<>();
        graph.find(Node.ANY, relation, Node.ANY)
                .filterKeep(t -> t.getSubject().isURI() && t.getObject().isURI())
                .forEachRemaining(t -> {
                    if (forth) {
                        map.computeIfAbsent(t.getSubject(), k -> new TreeSet<>(BY_IRI))
                                .add(t.getObject());
                    }
                    if (back) {
                        map.computeIfAbsent(t.getObject(), k -> new TreeSet<>(BY_IRI))
                                .add(t.getSubject());
                    }
                });
        return map;
    }

    private static Map<Node, Set<Node>> turned(Map<Node, Set<Node>> steps) {
        Map<Node, Set<Node>> back = new HashMap<>();
        steps.forEach((from, all) -> all.forEach(
                to -> back.computeIfAbsent(to, k -> new TreeSet<>(BY_IRI)).add(from)));
        return back;
    }

    private static Map<Node, Set<Node>> joined(Map<Node, Set<Node>> one, Map<Node, Set<Node>> other) {
        Map<Node, Set<Node>> all = new HashMap<>(one);
        other.forEach((from, more) -> {
            Set<Node> both = new TreeSet<>(BY_IRI);
            both.addAll(all.getOrDefault(from, Set.of()));
            both.addAll(more);
            all.put(from, both);
        });
        return all;
    }

    private static RelationClosure closure(Map<Node, Set<Node>> ahead, StepBudget steps) {
        List<RelationClosure.Step> all = new ArrayList<>();
        ahead.forEach((from, next) -> next.forEach(to -> all.add(new RelationClosure.Step(from, to))));
        return new RelationClosure(all, BY_IRI, steps);
    }
}
