package org.quadrivia.question.rdf.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.schema.Schema;

/**
 * Decides for which questions the silence of the source proves an answer wrong. If a knowledge base has a passage or a claim, it
 * represents a source, and silence counts only for what the knowledge base declares to be fully recorded. Other data is its own
 * source, so silence counts ("according to the data"). Silence never counts for judgements.
 */
public final class Silence {
    private record Place(Node property, Node anchor, boolean objects) {}

    private final boolean ofSource;
    private final boolean aimed;
    private final Set<Node> recorded = new HashSet<>();
    private final Set<Place> places = new HashSet<>();
    private final Set<Node> judgements = new HashSet<>();

    public Silence(Snapshot snapshot, Schema schema) {
        this.ofSource = snapshot.graphs().keySet().stream()
                .map(snapshot::kind)
                .anyMatch(kind -> kind == GraphKind.PASSAGE || kind == GraphKind.CLAIM);
        this.aimed = !snapshot.objectives().isEmpty();
        Graph graph = snapshot.asserted();
        subjects(graph, Qv.JUDGEMENT).forEach(property -> judgements.addAll(schema.subProperties(property)));
        subjects(graph, Qv.FULLY_RECORDED).forEach(declaration -> read(graph, declaration));
    }

    private Silence(Silence other, Map<Node, List<Node>> paths) {
        ofSource = other.ofSource;
        aimed = other.aimed;
        recorded.addAll(other.recorded);
        places.addAll(other.places);
        judgements.addAll(other.judgements);
        paths.forEach((path, along) -> {
            if (recorded.containsAll(along)) {
                recorded.add(path);
            }
            if (along.stream().anyMatch(judgements::contains)) {
                judgements.add(path);
            }
        });
    }

    /**
     * Returns a copy of these rules that also covers paths. Silence counts for a path if it counts for each of its properties.
     *
     * @param paths the properties along each path
     */
    public Silence along(Map<Node, List<Node>> paths) {
        return new Silence(this, paths);
    }

    private void read(Graph graph, Node declaration) {
        List<Node> subjects = values(graph, declaration, Qv.subject);
        List<Node> objects = values(graph, declaration, Qv.object);
        for (Node property : values(graph, declaration, Qv.property)) {
            subjects.forEach(subject -> places.add(new Place(property, subject, true)));
            objects.forEach(object -> places.add(new Place(property, object, false)));
            if (subjects.isEmpty() && objects.isEmpty()) {
                recorded.add(property);
            }
        }
    }

    /** Whether the graph is unprepared: it has no passages, no claims and no learning objectives. */
    public boolean ofUnprepared() {
        return !ofSource && !aimed;
    }

    /** Whether the property is a judgement, for which no answer is simply right or wrong. */
    public boolean judges(Node property) {
        return judgements.contains(property);
    }

    /** Whether the knowledge base declares the property as fully recorded, in general or at least for the anchor. */
    public boolean declared(AskedFact asked) {
        return recorded.contains(asked.property())
                || places.contains(new Place(asked.property(), asked.anchor(), asked.keyIsObject()));
    }

    /** Whether an answer is wrong if nothing says that it is right. */
    public boolean proves(AskedFact asked) {
        return proves(asked.property(), asked.anchor(), asked.keyIsObject());
    }

    /**
     * @param objects true if the question asks for values that {@code anchor} has, false if it asks for things that have the
     *     value {@code anchor}
     */
    public boolean proves(Node property, Node anchor, boolean objects) {
        return !judgements.contains(property)
                && (!ofSource || recorded.contains(property) || places.contains(new Place(property, anchor, objects)));
    }

    private static List<Node> subjects(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static List<Node> values(Graph graph, Node node, Node property) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
