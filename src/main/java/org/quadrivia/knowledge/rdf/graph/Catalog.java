package org.quadrivia.knowledge.rdf.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.Standing;

/**
 * What the about graph says: the kind of each graph, how firmly each claim is held, which triples are readings, and which IRI
 * is that of the knowledge base.
 */
public final class Catalog {
    private static final Map<Node, GraphKind> KINDS = Map.of(
            Qv.PASSAGE, GraphKind.PASSAGE,
            Qv.CLAIM, GraphKind.CLAIM,
            Qv.BACKGROUND, GraphKind.BACKGROUND,
            Qv.UNSOURCED, GraphKind.UNSOURCED,
            Qv.SCHEMA, GraphKind.SCHEMA,
            Qv.DISTRACTORS, GraphKind.DISTRACTORS,
            Qv.FORMER_FACTS, GraphKind.FORMER_FACTS,
            Qv.MARKS, GraphKind.MARKS);

    private final Graph about = new GraphMemFast();
    /** What the knowledge base itself says. A lexicon is about terms, never about what the knowledge base or its graphs are. */
    private final Graph own = new GraphMemFast();

    private final Map<Node, GraphKind> kinds = new HashMap<>();
    private final Map<Node, Standing> claims = new HashMap<>();
    private final Map<Triple, Node> readings = new HashMap<>();
    private final Optional<Node> kb;

    private Catalog(Map<Node, Graph> graphs) {
        graphs.forEach((name, graph) -> {
            if (holdsFamilies(name, graph)) {
                kinds.put(name, GraphKind.FAMILIES);
            } else if (holdsExercises(name, graph)) {
                kinds.put(name, GraphKind.EXERCISES);
            } else if (describes(name, graph)) {
                graph.find().forEach(about::add);
                kinds.put(name, GraphKind.ABOUT);
                if (!isLexicon(name)) {
                    graph.find().forEach(own::add);
                }
            }
        });
        KINDS.forEach(
                (type, kind) -> Graphs.subjects(own, RDF.type.asNode(), type).forEach(graph -> kinds.put(graph, kind)));
        kinds.forEach((graph, kind) -> {
            if (kind == GraphKind.CLAIM) {
                claims.put(graph, claimStanding(graph));
            }
        });
        Graphs.subjects(about, RDF.type.asNode(), Qv.READING_OF).forEach(this::readReading);
        kb = findKb(graphs);
    }

    /** Returns whether the graph holds question families, by its name and by what it holds. */
    private static boolean holdsFamilies(Node name, Graph graph) {
        return name.isURI() && FileIris.isFamilies(name.getURI()) && graph.contains(Node.ANY, Qv.familyText, Node.ANY);
    }

    /** Returns whether the graph holds exercises, by its name and by what it holds. */
    private static boolean holdsExercises(Node name, Graph graph) {
        return name.isURI()
                && FileIris.isExercises(name.getURI())
                && graph.contains(Node.ANY, RDF.type.asNode(), Qv.EXERCISE);
    }

    public static Catalog of(Map<Node, Graph> graphs) {
        return new Catalog(graphs);
    }

    /** Returns all about graphs as one. */
    public Graph about() {
        return about;
    }

    /** Returns the node to which the about graph gives a title. */
    public Optional<Node> kb() {
        return kb;
    }

    public GraphKind kind(Node graph) {
        return kinds.getOrDefault(graph, GraphKind.PLAIN);
    }

    /** Returns the nodes of the given kind, whether or not there is a graph of that name. */
    public List<Node> ofKind(GraphKind kind) {
        return kinds.entrySet().stream()
                .filter(e -> e.getValue() == kind)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** Returns how firmly the statements of the graph are held. */
    public Standing standing(Node graph) {
        return switch (kind(graph)) {
            case PASSAGE, SCHEMA, ABOUT, FAMILIES, EXERCISES, DISTRACTORS, FORMER_FACTS, MARKS, PLAIN ->
                Standing.STATED;
            case BACKGROUND -> Standing.BACKGROUND;
            case UNSOURCED -> Standing.UNSOURCED;
            case CLAIM -> claims.getOrDefault(graph, Standing.HEDGED);
        };
    }

    /** Returns the node that says how the triple was read; empty if the triple is plainly stated. */
    public Optional<Node> reading(Triple triple) {
        return Optional.ofNullable(readings.get(triple));
    }

    private static boolean describes(Node name, Graph graph) {
        return isLexicon(name)
                || (name.isURI() && name.getURI().endsWith("/about") && speaksQv(graph))
                || KINDS.keySet().stream().anyMatch(type -> graph.contains(Node.ANY, RDF.type.asNode(), type));
    }

    private static boolean isLexicon(Node name) {
        return name.isURI() && FileIris.isLexicon(name.getURI());
    }

    private static boolean speaksQv(Graph graph) {
        return graph.stream()
                .flatMap(t -> Stream.of(t.getPredicate(), t.getObject()))
                .anyMatch(n -> n.isURI() && n.getURI().startsWith(Qv.NS));
    }

    private Standing claimStanding(Node claim) {
        String word = Graphs.object(about, claim, Qv.standing)
                .filter(Node::isURI)
                .map(n -> n.getURI().substring(n.getURI().lastIndexOf('#') + 1).toLowerCase(Locale.ROOT))
                .orElse("");
        return switch (word) {
            case "reported" -> Standing.REPORTED;
            case "hedged" -> Standing.HEDGED;
            case "attributed" -> Standing.ATTRIBUTED;
            default -> about.contains(claim, Qv.claimedBy, Node.ANY) ? Standing.ATTRIBUTED : Standing.HEDGED;
        };
    }

    private void readReading(Node reading) {
        Optional<Node> s = Graphs.object(about, reading, RDF.subject.asNode());
        Optional<Node> p = Graphs.object(about, reading, RDF.predicate.asNode());
        Optional<Node> o = Graphs.object(about, reading, RDF.object.asNode());
        if (s.isPresent() && p.isPresent() && o.isPresent()) {
            readings.put(Triple.create(s.get(), p.get(), o.get()), reading);
        }
    }

    /**
     * Returns, of several titled IRIs, the longest with which the name of an about graph begins, else the first that names no
     * graph.
     */
    private Optional<Node> findKb(Map<Node, Graph> graphs) {
        List<Node> titled = own.stream(Node.ANY, DCTerms.title.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        List<String> abouts =
                ofKind(GraphKind.ABOUT).stream().map(Node::toString).toList();
        return titled.stream()
                .filter(n -> abouts.stream().anyMatch(a -> a.startsWith(n.getURI())))
                .max(Comparator.comparingInt(n -> n.getURI().length()))
                .or(() -> titled.stream().filter(n -> !graphs.containsKey(n)).findFirst());
    }
}
