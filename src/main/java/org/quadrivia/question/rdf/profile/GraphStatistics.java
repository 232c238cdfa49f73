package org.quadrivia.question.rdf.profile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.question.rdf.common.BoundedCache;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.schema.Schema;

/** The results of one pass over a graph: how often properties and things occur, and which things belong to which classes. */
public final class GraphStatistics {
    private static final Node TYPE = RDF.type.asNode();
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

    /** At most this many nodes are cached in all sets or lists of one kind together. */
    private static final long KEPT = 2_000_000;

    private record Pair(Node one, Node other) {}

    private final Schema schema;
    private final ThingNames names;
    private final Map<Node, PropertyStats> uses = new HashMap<>();
    private final Map<Node, Integer> degree = new HashMap<>();
    private final Map<Node, List<Node>> direct = new HashMap<>();
    private final Map<Node, Set<Node>> instances = new HashMap<>();
    private final BoundedCache<Node, List<Node>> members = new BoundedCache<>(KEPT, list -> list.size() + 4);
    private final Map<Node, List<Node>> kinds = new HashMap<>();
    private final BoundedCache<List<Node>, Set<Node>> above = new BoundedCache<>(KEPT, set -> set.size() + 4);
    private final BoundedCache<Pair, Boolean> overlaps = new BoundedCache<>(KEPT, any -> 4);
    private final Set<Node> distractors = new HashSet<>();
    private final StepBudget steps;
    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, Integer> dates = new HashMap<>();
    private @Nullable Set<Node> ofClasses;
    private @Nullable List<Node> populated;
    private int greatestDegree = 1;
    private final double logGreatestDegree;

    /** @param distractors the statements about things that serve only as wrong options */
    public GraphStatistics(Graph graph, Graph distractors, Schema schema, ThingNames names, StepBudget steps) {
        this.steps = steps;
        this.schema = schema;
        this.names = names;
        graph.find().forEachRemaining(this::see);
        distractors.find().forEachRemaining(triple -> offered(graph, triple));
        direct.values().forEach(types -> types.sort(BY_NAME));
        logGreatestDegree = Math.log1p(greatestDegree);
    }

    /** Returns the properties in use with their statistics. */
    public Map<Node, PropertyStats> uses() {
        return uses;
    }

    /** Returns a test for properties: whether their facts hold at present. */
    public Predicate<Node> present() {
        return new PresentFacts(this);
    }

    /** Returns the properties in use, the most used first. */
    public List<Node> properties() {
        return uses.keySet().stream()
                .sorted(Comparator.comparingInt(
                                (Node property) -> -use(property).statements())
                        .thenComparing(BY_NAME))
                .toList();
    }

    /** Returns the statistics of a property; all counts are 0 if it is not in use. */
    public PropertyStats use(Node property) {
        return uses.getOrDefault(property, new PropertyStats());
    }

    /** Returns the language tags, each with the number of texts that have it. */
    public Map<String, Integer> languages() {
        return languages;
    }

    /** Returns the datatypes of dates, each with the number of dates that have it. */
    public Map<String, Integer> dates() {
        return dates;
    }

    /** Returns how many statements contain the thing, relative to the most frequent thing, on a logarithmic scale from 0 to 1. */
    public double popularity(Node node) {
        return Math.log1p(degree.getOrDefault(node, 0)) / logGreatestDegree;
    }

    public int degree(Node node) {
        return degree.getOrDefault(node, 0);
    }

    /**
     * Returns the most specific named classes of which the thing is a direct member, in a fixed order. A class is left out if
     * another direct class of the thing is its subclass.
     */
    public List<Node> kinds(Node node) {
        return kinds.computeIfAbsent(node, this::kindsOf);
    }

    private List<Node> kindsOf(Node node) {
        List<Node> all = direct.getOrDefault(node, List.of());
        steps.spend(all.size() * all.size());
        return all.stream()
                .filter(names::named)
                .filter(type -> all.stream().noneMatch(t -> !t.equals(type) && schema.beneath(t, type)))
                .sorted(BY_NAME)
                .toList();
    }

    /**
     * Returns the largest number of superclasses that one of the thing's classes has, counting the class itself; 0 if it has no
     * class.
     */
    public int depth(Node node) {
        return direct.getOrDefault(node, List.of()).stream()
                .mapToInt(type -> schema.superClasses(type).size())
                .max()
                .orElse(0);
    }

    /** Returns all classes of a thing, including superclasses. */
    public Set<Node> classes(Node node) {
        List<Node> types = direct.getOrDefault(node, List.of());
        return types.size() == 1 ? schema.superClasses(types.get(0)) : above.get(types, this::above);
    }

    private Set<Node> above(List<Node> types) {
        Set<Node> all = new LinkedHashSet<>();
        types.forEach(type -> all.addAll(schema.superClasses(type)));
        steps.spend(all.size());
        return Collections.unmodifiableSet(all);
    }

    /** Returns how many things have a class. */
    public int typed() {
        return direct.size();
    }

    /** Whether any thing is a direct member of this class. */
    public boolean isClass(Node node) {
        return instances.containsKey(node);
    }

    /** Whether any thing is a direct member of both classes. */
    public boolean overlap(Node one, Node other) {
        return overlaps.get(new Pair(one, other), this::overlap);
    }

    private boolean overlap(Pair pair) {
        Set<Node> one = instances.getOrDefault(pair.one, Set.of());
        Set<Node> other = instances.getOrDefault(pair.other, Set.of());
        Set<Node> fewer = one.size() < other.size() ? one : other;
        steps.spend(fewer.size());
        return fewer.stream().anyMatch((fewer == one ? other : one)::contains);
    }

    /** Returns the members of a class and its subclasses that have a label, in a fixed order. */
    public List<Node> members(Node type) {
        List<Node> offered = offered(type);
        return distractors.isEmpty()
                ? offered
                : offered.stream().filter(node -> !distractors.contains(node)).toList();
    }

    /**
     * Returns the members of a class and its subclasses that have a label, and the things of these classes that serve only as
     * wrong options.
     */
    public List<Node> offered(Node type) {
        return members.get(type, this::gather);
    }

    /**
     * Returns the most specific class of a thing that has enough members to offer. If several classes have equally few members,
     * returns the first in the given order.
     */
    public Optional<Node> smallest(Node node, int enough, Comparator<Node> order) {
        Set<Node> seen = new LinkedHashSet<>(direct.getOrDefault(node, List.of()));
        Deque<Node> open = new ArrayDeque<>(seen);
        Set<Node> best = new HashSet<>();
        int fewest = Integer.MAX_VALUE;
        while (!open.isEmpty()) {
            Node type = open.poll();
            int size = offered(type).size();
            if (size >= enough && size < fewest) {
                fewest = size;
                best.clear();
            }
            if (size == fewest) {
                best.add(type);
            }
            // A superclass has at least as many members
            if (size < enough || size == fewest) {
                schema.parents(type).stream().filter(seen::add).forEach(open::add);
            }
        }
        return best.stream().min(order);
    }

    /** Returns the classes that have a labelled member that is itself a class, with all their superclasses. */
    Set<Node> ofClasses() {
        if (ofClasses == null) {
            Set<Node> found = new HashSet<>();
            instances.forEach((type, own) -> {
                if (own.stream().anyMatch(node -> names.named(node) && isClass(node))) {
                    found.add(type);
                }
            });
            Deque<Node> open = new ArrayDeque<>(found);
            while (!open.isEmpty()) {
                schema.parents(open.poll()).stream().filter(found::add).forEach(open::add);
            }
            ofClasses = found;
        }
        return ofClasses;
    }

    /** Returns the things that have a class. */
    Set<Node> typedThings() {
        return direct.keySet();
    }

    /** Returns the classes of which the thing is a direct member. */
    public List<Node> directClasses(Node thing) {
        return direct.getOrDefault(thing, List.of());
    }

    /** Returns the direct superclasses. */
    Set<Node> parents(Node type) {
        return schema.parents(type);
    }

    /** Returns a class that represents all classes that are subclasses of each other. */
    Node representative(Node type) {
        return schema.representative(type);
    }

    /** Returns the direct members of a class. */
    public Set<Node> instances(Node type) {
        return instances.getOrDefault(type, Set.of());
    }

    /** Returns the classes that have direct members, in a fixed order. */
    public List<Node> populated() {
        if (populated == null) {
            populated = instances.entrySet().stream()
                    .filter(e -> !distractors.containsAll(e.getValue()))
                    .map(Map.Entry::getKey)
                    .sorted(BY_NAME)
                    .toList();
        }
        return populated;
    }

    /**
     * Returns the most frequent namespace of things; if several are equally frequent, the first in alphabetical order; empty if
     * no thing has an IRI.
     */
    public String namespace() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node thing : degree.keySet()) {
            String iri = thing.getURI();
            counts.merge(iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /**
     * Returns everything with an IRI that is the subject or object of a statement other than rdf:type, and the things that serve
     * only as wrong options.
     */
    public Set<Node> things() {
        return degree.keySet();
    }

    /** Whether the thing serves only as a wrong option. */
    public boolean isDistractor(Node thing) {
        return distractors.contains(thing);
    }

    private List<Node> gather(Node type) {
        Set<Node> found = new HashSet<>();
        for (Node sub : schema.subClasses(type)) {
            Set<Node> own = instances.getOrDefault(sub, Set.of());
            steps.spend(own.size() + 1);
            found.addAll(own);
        }
        List<Node> sorted = new ArrayList<>(found);
        sorted.removeIf(node -> !names.named(node));
        sorted.sort(BY_NAME);
        return sorted;
    }

    private void see(Triple triple) {
        Node s = triple.getSubject();
        Node p = triple.getPredicate();
        Node o = triple.getObject();
        if (p.equals(TYPE)) {
            if (s.isURI() && o.isURI() && !Vocabularies.metaClass(o)) {
                direct.computeIfAbsent(s, k -> new ArrayList<>(2)).add(o);
                instances.computeIfAbsent(o, k -> new HashSet<>()).add(s);
            }
            return;
        }
        count(s);
        count(o);
        ValueShape shape = ValueShape.of(o);
        uses.computeIfAbsent(p, k -> new PropertyStats()).see(triple, shape);
        if (shape == ValueShape.DATE) {
            dates.merge(o.getLiteralDatatypeURI(), 1, Integer::sum);
        } else if (o.isLiteral() && !o.getLiteralLanguage().isEmpty()) {
            languages.merge(o.getLiteralLanguage(), 1, Integer::sum);
        }
    }

    /**
     * Counts a statement about a thing that serves only as a wrong option. A property that occurs only in such statements does
     * not count as in use.
     */
    private void offered(Graph graph, Triple triple) {
        Node thing = triple.getSubject();
        if (!thing.isURI()) {
            return;
        }
        if (!graph.contains(thing, TYPE, Node.ANY)) {
            distractors.add(thing);
        }
        if (!triple.getPredicate().equals(TYPE)) {
            count(thing);
        } else if (triple.getObject().isURI() && !Vocabularies.metaClass(triple.getObject())) {
            direct.computeIfAbsent(thing, k -> new ArrayList<>(2)).add(triple.getObject());
            instances.computeIfAbsent(triple.getObject(), k -> new HashSet<>()).add(thing);
        }
    }

    private void count(Node node) {
        if (node.isURI()) {
            greatestDegree = Math.max(greatestDegree, degree.merge(node, 1, Integer::sum));
        }
    }
}
