package org.quadrivia.knowledge.rdf.change;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;
import org.quadrivia.knowledge.rdf.graph.FileIris;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.load.LoadControl;
import org.quadrivia.knowledge.rdf.load.LoadProblem;
import org.quadrivia.knowledge.rdf.load.ParseErrors;
import org.quadrivia.knowledge.rdf.load.ParserMessages;
import org.quadrivia.knowledge.rdf.load.TokenGuard;
import org.quadrivia.knowledge.rdf.snapshot.BlankNodeHashes;
import org.quadrivia.knowledge.rdf.snapshot.Prefixes;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/**
 * Writes parts of a knowledge base as TriG for people to edit, and reads the result. A blank node that people left unchanged
 * is recognised as the one that was written; all other blank nodes are new.
 */
public final class TrigFragment {
    private static final LoadControl.Limits LIMITS =
            new LoadControl.Limits(1_000_000, 1_000_000, 64L << 20, 64L << 20, 0);

    private TrigFragment() {}

    /** The result of reading. */
    public sealed interface Outcome {
        /** @param quads in no particular order */
        record Read(Set<Quad> quads) implements Outcome {
            public Read {
                quads = Set.copyOf(quads);
            }
        }

        /** @param problem the first fault, with its place */
        record Bad(LoadProblem problem) implements Outcome {}
    }

    /**
     * Writes quads as text.
     *
     * @param plain the graph whose triples are written outside of graph blocks
     */
    public static String write(Snapshot of, Collection<Quad> quads, Node plain) {
        DatasetGraph part = DatasetGraphFactory.create();
        for (Quad quad : quads) {
            part.add(quad.getGraph().equals(plain) ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad);
        }
        Prefixes.of(of, quads).forEach((prefix, iri) -> part.prefixes().add(prefix, iri));
        return RDFWriter.source(part).format(RDFFormat.TRIG_PRETTY).asString();
    }

    /**
     * Reads text as quads.
     *
     * @param before the quads that had been written
     * @param plain the graph that triples outside of graph blocks belong to
     */
    public static Outcome read(String text, Collection<Quad> before, Node plain) {
        Set<Quad> quads = new LinkedHashSet<>();
        LoadControl control = LoadControl.within(LIMITS);
        try {
            InputStream guarded = new TokenGuard(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false, control.longest());
            RDFParser.source(guarded)
                    .lang(Lang.TRIG)
                    .checking(true)
                    .errorHandler(new ParseErrors())
                    .parse(new QuadParserSink(plain, quad -> {
                        control.take(quad.asTriple());
                        quads.add(quad);
                    }));
            return new Outcome.Read(known(quads, before));
        } catch (ParseErrors.At e) {
            return new Outcome.Bad(problem(text, e));
        } catch (StackOverflowError deep) {
            return new Outcome.Bad(LoadProblem.of("", Messages.text("load.tooDeep")));
        } catch (LoadControl.Stopped stopped) {
            Integer line = stopped.line > 0 ? (int) stopped.line : null;
            return new Outcome.Bad(new LoadProblem("", line, null, String.valueOf(stopped.getMessage()), ""));
        } catch (RiotException e) {
            return new Outcome.Bad(LoadProblem.of("", Excerpt.squeeze(String.valueOf(e.getMessage()))));
        }
    }

    /** Returns a digest of the quads that does not depend on their order: 24 hexadecimal digits. */
    public static String version(Collection<Quad> quads) {
        String lines = quads.stream().map(QuadText::line).sorted().collect(Collectors.joining("\n"));
        return Sha256.hex(lines, 12);
    }

    /** Returns a quad as a line of N-Quads. */
    public static String line(Quad quad) {
        return QuadText.line(quad);
    }

    /** Returns the triple of a quad as a line of N-Triples. */
    public static String triple(Quad quad) {
        return CanonicalTerms.text(quad.asTriple(), Node::toString) + " .";
    }

    private static LoadProblem problem(String text, ParseErrors.At e) {
        List<String> lines = text.lines().toList();
        String line = e.line >= 1 && e.line <= lines.size() ? lines.get((int) e.line - 1) : "";
        return new LoadProblem(
                "",
                e.line > 0 ? (int) e.line : null,
                e.line > 0 && e.column > 0 ? (int) e.column : null,
                ParserMessages.of(String.valueOf(e.getMessage())),
                Excerpt.around(line, e.column));
    }

    /** Replaces blank nodes by those of {@code before} that have the same surroundings. */
    private static Set<Quad> known(Set<Quad> quads, Collection<Quad> before) {
        Map<String, Deque<Node>> were = new HashMap<>();
        blanks(before).forEach((colour, nodes) -> were.put(colour, new ArrayDeque<>(nodes)));
        Map<Node, Node> same = new HashMap<>();
        blanks(quads).forEach((colour, nodes) -> {
            Deque<Node> free = were.getOrDefault(colour, new ArrayDeque<>());
            nodes.forEach(node -> {
                if (!free.isEmpty()) {
                    same.put(node, free.remove());
                }
            });
        });
        return quads.stream()
                .map(quad -> same.isEmpty() ? quad : renamed(quad, same))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Groups blank nodes by their surroundings. Indistinguishable nodes are in one list, in an order that does not depend on
     * their labels.
     */
    private static Map<String, List<Node>> blanks(Collection<Quad> quads) {
        List<Quad> with = quads.stream()
                .filter(quad -> !BlankNodeHashes.blanks(quad).isEmpty())
                .toList();
        BlankNodeHashes colours = new BlankNodeHashes(with);
        Set<Node> nodes = new LinkedHashSet<>();
        with.forEach(quad -> nodes.addAll(BlankNodeHashes.blanks(quad)));
        return nodes.stream().collect(Collectors.groupingBy(colours::colour, TreeMap::new, Collectors.toList()));
    }

    private static Quad renamed(Quad quad, Map<Node, Node> same) {
        return Quad.create(
                same.getOrDefault(quad.getGraph(), quad.getGraph()),
                renamed(quad.getSubject(), same),
                quad.getPredicate(),
                renamed(quad.getObject(), same));
    }

    private static Node renamed(Node node, Map<Node, Node> same) {
        if (!node.isTripleTerm()) {
            return same.getOrDefault(node, node);
        }
        Triple triple = node.getTriple();
        return org.apache.jena.graph.NodeFactory.createTripleTerm(
                renamed(triple.getSubject(), same), triple.getPredicate(), renamed(triple.getObject(), same));
    }

    /** Returns the quads about an entity: those with it as the subject, and those of the blank nodes that they lead to. */
    public static Set<Quad> about(Snapshot in, Node entity) {
        Set<Quad> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(entity));
        Set<Node> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Node subject = open.remove();
            in.graphs()
                    .forEach((name, graph) -> graph.find(subject, Node.ANY, Node.ANY)
                            .forEach(t -> {
                                found.add(Quad.create(name, t));
                                if (t.getObject().isBlank() && seen.add(t.getObject())) {
                                    open.add(t.getObject());
                                }
                            }));
        }
        return found;
    }

    /** Returns the quads of one named graph. */
    public static Set<Quad> graph(Snapshot in, Node name) {
        Set<Quad> found = new LinkedHashSet<>();
        in.graph(name).find().forEach(t -> found.add(Quad.create(name, t)));
        return found;
    }

    /** Returns all quads. */
    public static Set<Quad> all(Snapshot in) {
        Set<Quad> found = new LinkedHashSet<>();
        in.graphs().forEach((name, graph) -> graph.find().forEach(t -> found.add(Quad.create(name, t))));
        return found;
    }

    /** Returns the named graphs with the number of triples in each, in the order of their names. */
    public static Map<Node, Integer> sizes(Snapshot in) {
        Map<Node, Integer> sizes = new LinkedHashMap<>();
        in.graphs().forEach((name, graph) -> sizes.put(name, graph.size()));
        return sizes;
    }

    /** Returns the graph for statements without a source: the existing one, otherwise a new one. */
    public static Node home(Snapshot snapshot) {
        List<Node> unsourced = snapshot.catalog().ofKind(GraphKind.UNSOURCED);
        if (!unsourced.isEmpty()) {
            return unsourced.getFirst();
        }
        List<Node> plain = snapshot.graphs().keySet().stream()
                .filter(name -> snapshot.kind(name) == GraphKind.PLAIN)
                .toList();
        return plain.size() == 1
                ? plain.getFirst()
                : org.apache.jena.graph.NodeFactory.createURI(FileIris.home(snapshot.kb()) + "unsourced");
    }
}
