package org.quadrivia.question.rdf.classes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.schema.RelationClosure;
import org.quadrivia.question.rdf.schema.Restrictions;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Turns what a graph says about its classes into facts about things. The fact is (C rdf:type P) if P is a named direct superclass
 * of C. It is (C p D) if a restriction directly above C says that p leads from each member of C to the value D or to a member of
 * the class D. Anonymous classes in between are skipped. {@code src/docs/decisions.md} says which classes are described like
 * things.
 */
public final class ClassFacts {
    private static final Node TYPE = RDF.type.asNode();
    private static final Node SUB_CLASS = RDFS.subClassOf.asNode();
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);
    /**
     * If the value of a restriction is added to the view, up to this many things of each of the value's classes are added, too.
     */
    private static final int MANY = 2_000;

    final ClassPaths ways;
    final Restrictions restrictions;
    final ClassClosure closure;
    final ClassDefinitions definitions;
    private final Graph graph;
    private final Schema schema;
    private final GraphStatistics profile;
    private final StepBudget steps;
    /** All steps from all classes to their superclasses and restrictions. */
    private final RelationClosure hierarchy;

    private final Map<Triple, List<Triple>> written = new LinkedHashMap<>();
    private final Map<Node, Set<Node>> parents = new LinkedHashMap<>();
    private final Map<Node, Set<Node>> children = new HashMap<>();
    private final Set<Node> values = new HashSet<>();

    private ClassFacts(
            Set<Node> classes, Graph graph, Schema schema, GraphStatistics profile, StableIds ids, StepBudget steps) {
        this.graph = graph;
        this.schema = schema;
        this.profile = profile;
        this.steps = steps;
        ways = new ClassPaths(graph, ids::of, steps);
        restrictions = new Restrictions(graph, ids::of);
        closure = new ClassClosure(graph, restrictions, ways, steps);
        definitions = new ClassDefinitions(graph);
        hierarchy = hierarchy(classes);
        boolean most = classes.size() > profile.typed();
        classes.forEach(type -> read(type, most));
    }

    /** Returns the facts about classes; empty if no class is described like a thing. */
    public static Optional<ClassFacts> of(
            Graph graph, Schema schema, GraphStatistics profile, StableIds ids, StepBudget steps) {
        Set<Node> classes = classes(graph);
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        ClassFacts facts = new ClassFacts(classes, graph, schema, profile, ids, steps);
        return facts.written.isEmpty() ? Optional.empty() : Optional.of(facts);
    }

    /** Returns the triples of a shortest path in the data that states the fact; empty if the fact is not one of these facts. */
    public List<Triple> written(Triple fact) {
        return written.getOrDefault(fact, List.of());
    }

    /** Returns the named direct superclasses. */
    Set<Node> parents(Node type) {
        return parents.getOrDefault(type, Set.of());
    }

    /** Returns the named direct subclasses, in a fixed order. */
    Set<Node> children(Node type) {
        return children.getOrDefault(type, Set.of());
    }

    /** Returns the named classes without named superclasses, in a fixed order. */
    Set<Node> roots() {
        Set<Node> found = new TreeSet<>(BY_IRI);
        parents.forEach((type, above) -> {
            if (above.isEmpty()) {
                found.add(type);
            }
        });
        return found;
    }

    /** Whether the node is a named class. */
    boolean isClass(Node node) {
        return parents.containsKey(node);
    }

    /** Returns all named classes, in a fixed order. */
    Set<Node> classes() {
        return parents.keySet();
    }

    /**
     * Returns a graph in which classes are things. It also contains facts about values and about things of the same classes as
     * the values.
     */
    public Graph view() {
        Graph view = GraphMemFactory.createDefaultGraph();
        written.keySet().forEach(view::add);
        parents.forEach((type, above) -> above.forEach(parent -> {
            view.add(type, TYPE, parent);
            view.add(type, SUB_CLASS, parent);
        }));
        restrictions.all().stream()
                .filter(some -> schema.transitive(some.property()))
                .forEach(some -> view.add(some.property(), TYPE, OWL.TransitiveProperty.asNode()));
        Set<Node> beside = new HashSet<>(values);
        for (Node value : values) {
            for (Node type : profile.kinds(value)) {
                profile.members(type).stream().limit(MANY).forEach(beside::add);
            }
        }
        beside.forEach(value -> graph.find(value, Node.ANY, Node.ANY)
                .filterKeep(t -> t.getPredicate().equals(TYPE) || beside.contains(t.getObject()))
                .forEachRemaining(view::add));
        return view;
    }

    /** Returns the facts that may be asked about. */
    public Graph asked(AskableFacts askable) {
        Graph facts = GraphMemFactory.createDefaultGraph();
        written.keySet().stream()
                .filter(fact -> fact.getPredicate().equals(TYPE)
                        ? askable.kind(fact.getObject())
                        : askable.question(fact.getPredicate()))
                .forEach(facts::add);
        return facts;
    }

    private RelationClosure hierarchy(Set<Node> classes) {
        List<RelationClosure.Step> all = new ArrayList<>();
        Set<Node> seen = new HashSet<>(classes);
        Deque<Node> open = new ArrayDeque<>(classes);
        while (!open.isEmpty()) {
            Node here = open.poll();
            for (ClassPaths.Step step : ways.steps(here)) {
                all.add(new RelationClosure.Step(here, step.to()));
                if (seen.add(step.to())) {
                    open.add(step.to());
                }
            }
        }
        return new RelationClosure(all, Comparator.comparing(Node::toString), steps);
    }

    private void read(Node type, boolean most) {
        Map<Node, List<Triple>> above = ways.rightAbove(type);
        Set<Node> named = new TreeSet<>(BY_IRI);
        above.keySet().stream()
                .filter(node -> node.isURI() && !Vocabularies.metaClass(node))
                .forEach(named::add);
        named.removeIf(parent ->
                named.stream().anyMatch(other -> !other.equals(parent) && hierarchy.leadsNearby(other, parent)));
        named.removeIf(parent -> hierarchy.together(parent, type));
        parents.put(type, named);
        named.forEach(parent ->
                children.computeIfAbsent(parent, k -> new TreeSet<>(BY_IRI)).add(type));
        Map<Triple, List<Triple>> said = new LinkedHashMap<>();
        above.forEach((node, way) -> restrictions.of(node).stream()
                .filter(some -> node.isBlank() && some.end().isURI())
                .forEach(some -> said.putIfAbsent(
                        Triple.create(type, some.property(), some.end()), joined(way, some.triples()))));
        if (spokenOf(type, most, !said.isEmpty())) {
            written.putAll(said);
            said.keySet().stream()
                    .map(Triple::getObject)
                    .filter(end -> !classes(end))
                    .forEach(values::add);
            named.forEach(
                    parent -> written.put(Triple.create(type, TYPE, parent), above.getOrDefault(parent, List.of())));
        }
    }

    /** Whether a class is described like a thing. */
    private boolean spokenOf(Node type, boolean most, boolean described) {
        return most
                ? !profile.isClass(type)
                : described && profile.members(type).isEmpty();
    }

    private boolean classes(Node node) {
        return graph.contains(node, SUB_CLASS, Node.ANY)
                || graph.contains(Node.ANY, SUB_CLASS, node)
                || graph.contains(node, TYPE, OWL.Class.asNode());
    }

    private static List<Triple> joined(List<Triple> one, List<Triple> other) {
        List<Triple> all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private static Set<Node> classes(Graph graph) {
        Set<Node> found = new HashSet<>();
        List.of(OWL.Class, RDFS.Class)
                .forEach(type ->
                        graph.find(Node.ANY, TYPE, type.asNode()).forEachRemaining(t -> found.add(t.getSubject())));
        for (Node property : List.of(SUB_CLASS, OWL.equivalentClass.asNode(), OWL.intersectionOf.asNode())) {
            graph.find(Node.ANY, property, Node.ANY).forEachRemaining(t -> {
                found.add(t.getSubject());
                found.add(t.getObject());
            });
        }
        found.removeIf(node -> !node.isURI() || Vocabularies.metaClass(node));
        Set<Node> sorted = new TreeSet<>(BY_IRI);
        sorted.addAll(found);
        return sorted;
    }
}
