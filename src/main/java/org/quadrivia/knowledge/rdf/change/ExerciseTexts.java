package org.quadrivia.knowledge.rdf.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.rdf.graph.FileIris;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Reads and changes the exercises of a knowledge base. They are in a graph that holds nothing else and is neither asserted nor
 * asked about. So drafts, revisions and exports contain exercises as they contain everything else. Each is a {@code
 * qv:Exercise} whose IRI is the graph's name, a slash and its id.
 */
public final class ExerciseTexts {
    private static final int LONGEST = 16_384;

    private ExerciseTexts() {}

    /**
     * Returns the exercises by level, then by id. Those without a task or a query, with too long a query, or with an invalid
     * level or id are left out. The level is 1 if there is none.
     */
    public static List<Exercise> of(Snapshot snapshot) {
        List<Exercise> exercises = new ArrayList<>();
        for (Node name : snapshot.catalog().ofKind(GraphKind.EXERCISES)) {
            Graph graph = snapshot.graph(name);
            Graphs.subjects(graph, RDF.type.asNode(), Qv.EXERCISE)
                    .forEach(node -> read(graph, name, node).ifPresent(exercises::add));
        }
        return exercises.stream()
                .sorted(Comparator.comparingInt(Exercise::level).thenComparing(Exercise::id))
                .toList();
    }

    /** Returns the change that stores an exercise, replacing the one with the same id. */
    public static Change put(Snapshot in, Exercise exercise) {
        Node graph = NodeFactory.createURI(FileIris.exercises(in.kb()));
        Node node = NodeFactory.createURI(FileIris.exercises(in.kb()) + "/" + exercise.id());
        Set<Quad> added = new LinkedHashSet<>();
        added.add(Quad.create(graph, node, RDF.type.asNode(), Qv.EXERCISE));
        added.add(Quad.create(graph, node, RDFS.label.asNode(), NodeFactory.createLiteralString(exercise.title())));
        added.add(Quad.create(graph, node, Qv.task, NodeFactory.createLiteralString(exercise.task())));
        added.add(Quad.create(graph, node, Qv.query, NodeFactory.createLiteralString(exercise.query())));
        added.add(Quad.create(graph, node, Qv.level, integer(exercise.level())));
        if (exercise.ordered()) {
            added.add(
                    Quad.create(graph, node, Qv.ordered, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean)));
        }
        if (!exercise.hints().isEmpty()) {
            added.add(Quad.create(
                    graph, node, Qv.hints, NodeFactory.createLiteralString(String.join("\n", exercise.hints()))));
        }
        Set<Quad> removed = held(in, exercise.id());
        Set<Quad> same = new LinkedHashSet<>(removed);
        same.retainAll(added);
        added.removeAll(same);
        removed.removeAll(same);
        return new Change(added, removed);
    }

    /** Returns the change that removes the exercise with the given id. */
    public static Change without(Snapshot in, String id) {
        return new Change(Set.of(), held(in, id));
    }

    private static Node integer(int number) {
        return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
    }

    private static Set<Quad> held(Snapshot snapshot, String id) {
        Set<Quad> held = new LinkedHashSet<>();
        for (Node name : snapshot.catalog().ofKind(GraphKind.EXERCISES)) {
            Node node = NodeFactory.createURI(name.getURI() + "/" + id);
            snapshot.graph(name).find(node, Node.ANY, Node.ANY).forEach(triple -> held.add(Quad.create(name, triple)));
        }
        return held;
    }

    private static Optional<Exercise> read(Graph graph, Node name, Node node) {
        String home = name.getURI() + "/";
        Optional<String> task = Graphs.text(graph, node, Qv.task);
        Optional<String> query = Graphs.text(graph, node, Qv.query).filter(text -> text.length() <= LONGEST);
        if (!node.isURI() || !node.getURI().startsWith(home) || task.isEmpty() || query.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Exercise(
                    node.getURI().substring(home.length()),
                    Graphs.text(graph, node, RDFS.label.asNode()).orElse(task.get()),
                    task.get(),
                    Integer.parseInt(Graphs.text(graph, node, Qv.level).orElse("1")),
                    query.get(),
                    Graphs.text(graph, node, Qv.hints).stream()
                            .flatMap(String::lines)
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList(),
                    Graphs.text(graph, node, Qv.ordered).filter("true"::equals).isPresent()));
        } catch (IllegalArgumentException oddIdOrLevel) {
            return Optional.empty();
        }
    }
}
