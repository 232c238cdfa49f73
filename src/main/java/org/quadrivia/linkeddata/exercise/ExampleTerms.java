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

/** Things and properties to ask for, such that the answer says something: neither nothing nor everything. */
final class ExampleTerms {
    private static final int LOOKED_AT = 2_000;
    private static final int FEW = 2;
    private static final int MANY = 20;

    private final Snapshot snapshot;
    private final GraphSketch sketch;
    private final Graph graph;
    /** Names that more than one thing has. */
    private final Set<String> shared = new HashSet<>();

    /** From a thing by the one property to another, and from there by the other to a third. */
    record Walk(Node from, Node first, Node second) {}

    /** A class and a property that some of its members have. */
    record Partly(Node type, Node property) {}

    ExampleTerms(Snapshot snapshot, GraphSketch sketch) {
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

    /** The largest class whose members have names. */
    Optional<Node> countable() {
        return sketch.classes().stream().filter(this::hasNames).findFirst();
    }

    /** The largest class whose members have names and can be listed. */
    Optional<Node> listable() {
        return sketch.classes().stream()
                .filter(type -> members(type).size() <= MadeExercises.MOST_ROWS && hasNames(type))
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

    /** The most frequent property whose statements can be listed. */
    Optional<Node> listableLink() {
        return sketch.links().stream()
                .filter(link -> graph.find(Node.ANY, link, Node.ANY).toList().size() <= MadeExercises.MOST_ROWS)
                .findFirst();
    }

    /** A statement whose subject has few values of its property. */
    Optional<Triple> value() {
        return one(sketch.links(), Triple::getSubject, t -> values(t), 1, FEW);
    }

    /** A statement whose value few others have. */
    Optional<Triple> holders() {
        return one(
                rotated(sketch.links()),
                Triple::getObject,
                t -> graph.find(Node.ANY, t.getPredicate(), t.getObject()).toList(),
                2,
                MANY);
    }

    /** A statement whose subject has several values of its property. */
    Optional<Triple> several() {
        return one(sketch.links(), Triple::getSubject, t -> values(t), FEW + 1, MANY);
    }

    private List<Triple> values(Triple like) {
        return graph.find(like.getSubject(), like.getPredicate(), Node.ANY).toList();
    }

    /** Two steps that can be made from something. */
    Optional<Walk> walk() {
        return sketch.chain()
                .flatMap(chain -> statements(chain.first())
                        .filter(t -> isClear(t.getSubject()))
                        .filter(t -> graph.contains(t.getObject(), chain.second(), Node.ANY))
                        .findFirst()
                        .map(t -> new Walk(t.getSubject(), chain.first(), chain.second())));
    }

    /** The larger classes first. */
    Optional<Partly> partly() {
        return sketch.classes().stream()
                .flatMap(type -> sketch.links().stream().map(link -> new Partly(type, link)))
                .filter(this::isSomeAndNotAll)
                .findFirst();
    }

    /** The property that most often leads to different things, to some of them more than once. */
    Optional<Node> repeated() {
        return sketch.links().stream()
                .filter(link -> {
                    List<Node> ends = graph.find(Node.ANY, link, Node.ANY)
                            .mapWith(Triple::getObject)
                            .toList();
                    int different = new HashSet<>(ends).size();
                    return different > 2 && different < ends.size() && different <= MadeExercises.MOST_ROWS;
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

    /** Whether a learner can tell by its name which thing is meant. */
    private boolean isClear(Node node) {
        return snapshot.label(node).filter(name -> !shared.contains(name)).isPresent();
    }

    /** The second first, so that not all is about one property. */
    private static List<Node> rotated(List<Node> links) {
        List<Node> all = new ArrayList<>(links.stream().skip(1).toList());
        links.stream().limit(1).forEach(all::add);
        return all;
    }
}
