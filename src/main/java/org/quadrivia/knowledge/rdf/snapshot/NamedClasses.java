package org.quadrivia.knowledge.rdf.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.graph.RdfLists;

/** The named classes of a knowledge base: their members, their hierarchy, and what is said about them as classes. */
public final class NamedClasses {
    /**
     * A statement about a class, in which anonymous classes are replaced by what they say.
     *
     * @param subject the class
     * @param property {@code rdfs:subClassOf}, {@code owl:disjointWith}, or the property of a restriction
     * @param object another class, an individual, or a literal
     * @param triple the triple in the data from which it follows
     */
    public record Axiom(Node subject, Node property, Node object, Triple triple) {}

    private static final Set<Node> UNIVERSAL = Set.of(
            OWL.Thing.asNode(),
            OWL.NamedIndividual.asNode(),
            OWL.Class.asNode(),
            RDFS.Class.asNode(),
            RDFS.Resource.asNode());
    private static final List<Node> FILLERS = List.of(OWL.someValuesFrom.asNode(), OWL.hasValue.asNode());
    private static final Node SUB = RDFS.subClassOf.asNode();
    private static final Node TYPE = RDF.type.asNode();

    private final Graph graph;
    private final Map<Node, Integer> members = new HashMap<>();
    private final Set<Node> declared = new HashSet<>();
    private final LazyValue<List<Axiom>> all = new LazyValue<>(
            () -> named().stream().flatMap(c -> axioms(c).stream()).toList());
    private final LazyValue<Map<Node, List<Axiom>>> byObject =
            new LazyValue<>(() -> all.get().stream().collect(Collectors.groupingBy(Axiom::object)));

    NamedClasses(Graph graph) {
        this.graph = graph;
        graph.find(Node.ANY, TYPE, Node.ANY).forEach(t -> members.merge(t.getObject(), 1, Integer::sum));
        Stream.of(OWL.Class.asNode(), RDFS.Class.asNode())
                .forEach(type -> declared.addAll(Graphs.subjects(graph, TYPE, type)));
        graph.find(Node.ANY, SUB, Node.ANY).forEach(t -> {
            declared.add(t.getSubject());
            declared.add(t.getObject());
        });
    }

    public boolean isClass(Node node) {
        return declared.contains(node) || members.containsKey(node);
    }

    /** Returns the data's own named classes, without those of RDF, RDFS, OWL and the {@code qv:} vocabulary; sorted. */
    public List<Node> named() {
        return Stream.concat(declared.stream(), members.keySet().stream())
                .filter(NamedClasses::usable)
                .distinct()
                .sorted(Comparator.comparing(n -> n.toString()))
                .toList();
    }

    /** Returns the most specific named classes of a node; sorted. */
    public List<Node> kinds(Node node) {
        List<Node> types = Graphs.objects(graph, node, TYPE).stream()
                .filter(NamedClasses::usable)
                .toList();
        Set<Node> above = new HashSet<>();
        types.forEach(type -> supers(type).stream().filter(s -> !s.equals(type)).forEach(above::add));
        return types.stream().filter(type -> !above.contains(type)).toList();
    }

    /** Returns all named superclasses, direct or not, without the class itself. */
    Set<Node> supers(Node type) {
        return closure(type, c -> graph.stream(c, SUB, Node.ANY).map(Triple::getObject));
    }

    /** Returns all named subclasses, direct or not, without the class itself. */
    public Set<Node> subs(Node type) {
        return closure(type, c -> graph.stream(Node.ANY, SUB, c).map(Triple::getSubject));
    }

    /** Returns the members of the class and of its subclasses. */
    public Set<Node> members(Node type) {
        Set<Node> found = new HashSet<>();
        Stream.concat(Stream.of(type), subs(type).stream())
                .flatMap(c -> graph.stream(Node.ANY, TYPE, c))
                .forEach(t -> found.add(t.getSubject()));
        return found;
    }

    /** Returns what is said about all classes. */
    public List<Axiom> axioms() {
        return all.get();
    }

    /** Returns what is said about classes with that node as object. */
    public List<Axiom> axiomsWith(Node object) {
        return byObject.get().getOrDefault(object, List.of());
    }

    /** Returns what is said about one class; anonymous classes never appear in it. */
    public List<Axiom> axioms(Node type) {
        List<Axiom> found = new ArrayList<>();
        for (Node property : List.of(SUB, OWL.equivalentClass.asNode())) {
            for (Node above : Graphs.objects(graph, type, property)) {
                look(type, above, Triple.create(type, property, above), found, 0);
            }
        }
        Graphs.objects(graph, type, OWL.intersectionOf.asNode())
                .forEach(list -> look(type, list, Triple.create(type, OWL.intersectionOf.asNode(), list), found, 0));
        for (Node other : Graphs.objects(graph, type, OWL.disjointWith.asNode())) {
            if (usable(other)) {
                Node property = OWL.disjointWith.asNode();
                found.add(new Axiom(type, property, other, Triple.create(type, property, other)));
            }
        }
        return found.stream().distinct().toList();
    }

    private void look(Node type, Node above, Triple triple, List<Axiom> found, int depth) {
        if (above.isURI()) {
            if (usable(above) && !above.equals(type)) {
                found.add(new Axiom(type, SUB, above, triple));
            }
            return;
        }
        if (depth > 5) {
            return;
        }
        for (Node property : Graphs.objects(graph, above, OWL.onProperty.asNode())) {
            FILLERS.stream()
                    .flatMap(filler -> Graphs.objects(graph, above, filler).stream())
                    .filter(filler -> property.isURI() && (usable(filler) || filler.isLiteral()))
                    .forEach(filler -> found.add(new Axiom(type, property, filler, triple)));
        }
        for (Node list : Graphs.objects(graph, above, OWL.intersectionOf.asNode())) {
            RdfLists.items(graph, list).forEach(item -> look(type, item, triple, found, depth + 1));
        }
        if (graph.contains(above, RDF.first.asNode(), Node.ANY)) {
            RdfLists.items(graph, above).forEach(item -> look(type, item, triple, found, depth + 1));
        }
    }

    private static Set<Node> closure(Node start, Function<Node, Stream<Node>> step) {
        Set<Node> seen = new HashSet<>();
        Deque<Node> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            step.apply(queue.remove())
                    .filter(node -> usable(node) && !node.equals(start) && seen.add(node))
                    .forEach(queue::add);
        }
        return seen;
    }

    private static boolean usable(Node node) {
        return node.isURI()
                && !UNIVERSAL.contains(node)
                && !node.getURI().startsWith(OWL.getURI())
                && !node.getURI().startsWith(RDF.getURI())
                && !node.getURI().startsWith(RDFS.getURI())
                && !node.getURI().startsWith(Qv.NS);
    }
}
