package org.quadrivia.linkeddata.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Picks things and properties for exercises so that the query finds something, but not everything. */
final class ExerciseTerms {
    private static final int LOOKED_AT = 2_000;
    private static final int FEW = 2;
    private static final int MANY = 20;

    private final Snapshot snapshot;
    private final GraphSketch sketch;
    private final Graph graph;
    /** Names that more than one thing has. */
    private final Set<String> shared = new HashSet<>();

    /** Two steps: from a thing by one property to a second thing, and from there by another property to a third. */
    record Walk(Node from, Node first, Node second) {}

    /** A class and a property that some of its members have and others lack. */
    record Partly(Node type, Node property) {}

    ExerciseTerms(Snapshot snapshot, GraphSketch sketch) {
        this.snapshot = snapshot;
        this.sketch = sketch;
        graph = snapshot.dataset().getDefaultGraph();
        Map<String, Node> names = new HashMap<>();
        sketch.naming()
                .ifPresent(naming -> graph.find(Node.ANY, naming, Node.ANY)
                        .filterKeep(t -> t.getObject().isLiteral())
                        .forEachRemaining(t -> {
                            String name = t.getObject().getLiteralLexicalForm();
                            Node before = names.putIfAbsent(name, t.getSubject());
                            if (before != null && !before.equals(t.getSubject())) {
                                shared.add(name);
                            }
                        }));
    }

    /** Returns the largest class whose members have names. */
    Optional<Node> countable() {
        return sketch.classes().stream().filter(this::hasNames).findFirst();
    }

    /** Returns the largest class whose members have names and are few enough to list. */
    Optional<Node> listable() {
        return sketch.classes().stream()
                .filter(type -> members(type).size() <= GeneratedExercises.LIMITS.rows() && hasNames(type))
                .findFirst();
    }

    private boolean hasNames(Node type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), type)
                .limit(MANY)
                .allMatch(t ->
                        t.getSubject().isURI() && snapshot.label(t.getSubject()).isPresent());
    }

    private Set<Node> members(Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toSet();
    }

    /** Returns the most frequent property whose statements are few enough to list. */
    Optional<Node> listableLink() {
        return sketch.links().stream()
                .filter(link ->
                        graph.find(Node.ANY, link, Node.ANY).toList().size() <= GeneratedExercises.LIMITS.rows())
                .findFirst();
    }

    /** Returns a statement whose subject has at most {@code FEW} values of its property. */
    Optional<Triple> value() {
        return one(sketch.links(), Triple::getSubject, t -> values(t), 1, FEW);
    }

    /** Returns a statement whose value is shared by at least 2 and at most {@code MANY} subjects. */
    Optional<Triple> holders() {
        return one(
                rotated(sketch.links()),
                Triple::getObject,
                t -> graph.find(Node.ANY, t.getPredicate(), t.getObject()).toList(),
                2,
                MANY);
    }

    /** Returns a statement whose subject has more than {@code FEW} and at most {@code MANY} values of its property. */
    Optional<Triple> several() {
        return one(sketch.links(), Triple::getSubject, t -> values(t), FEW + 1, MANY);
    }

    private List<Triple> values(Triple like) {
        return graph.find(like.getSubject(), like.getPredicate(), Node.ANY).toList();
    }

    /** Returns a thing from which two steps are possible, with their properties. */
    Optional<Walk> walk() {
        return sketch.chain()
                .flatMap(chain -> statements(chain.first())
                        .filter(t -> isClear(t.getSubject()))
                        .filter(t -> graph.contains(t.getObject(), chain.second(), Node.ANY))
                        .findFirst()
                        .map(t -> new Walk(t.getSubject(), chain.first(), chain.second())));
    }

    /** Returns a class and a property that only some of its members have. Larger classes are tried first. */
    Optional<Partly> partly() {
        return sketch.classes().stream()
                .flatMap(type -> sketch.links().stream().map(link -> new Partly(type, link)))
                .filter(this::isSomeAndNotAll)
                .findFirst();
    }

    /** Returns the most frequent property that leads to more than two different things, and to some of them more than once. */
    Optional<Node> repeated() {
        return sketch.links().stream()
                .filter(link -> {
                    List<Node> ends = graph.find(Node.ANY, link, Node.ANY)
                            .mapWith(Triple::getObject)
                            .toList();
                    int different = new HashSet<>(ends).size();
                    return different > 2 && different < ends.size() && different <= GeneratedExercises.LIMITS.rows();
                })
                .findFirst();
    }

    private boolean isSomeAndNotAll(Partly pair) {
        Set<Node> members = members(pair.type());
        long having = members.stream()
                .filter(member -> graph.contains(member, pair.property(), Node.ANY))
                .count();
        return having > 0 && having < members.size();
    }

    private Optional<Triple> one(
            List<Node> links, Function<Triple, Node> by, Function<Triple, List<Triple>> alike, int least, int most) {
        return links.stream()
                .flatMap(link -> statements(link)
                        .filter(t -> isClear(by.apply(t)))
                        .filter(t -> isBetween(alike.apply(t).size(), least, most))
                        .limit(1))
                .findFirst();
    }

    private static boolean isBetween(int size, int least, int most) {
        return size >= least && size <= most;
    }

    private Stream<Triple> statements(Node link) {
        return graph.find(Node.ANY, link, Node.ANY).toList().stream()
                .filter(t -> t.getSubject().isURI() && t.getObject().isURI())
                .sorted(Comparator.comparing(Triple::toString))
                .limit(LOOKED_AT);
    }

    /** Returns whether the thing has a name that no other thing has, so that a learner can tell what is meant. */
    private boolean isClear(Node node) {
        return snapshot.label(node).filter(name -> !shared.contains(name)).isPresent();
    }

    /** Moves the first property to the end, so that not all exercises are about the most frequent property. */
    private static List<Node> rotated(List<Node> links) {
        List<Node> all = new ArrayList<>(links.stream().skip(1).toList());
        links.stream().limit(1).forEach(all::add);
        return all;
    }
}
