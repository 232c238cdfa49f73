package org.quadrivia.knowledge.rdf.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.graph.Graphs;

/**
 * Reads and writes what a store keeps besides the quads of a knowledge base: which revision is published, what came with it
 * (question families, shapes), and the {@link RevisionRecords} of its revisions. All this is in graphs of its own, which no
 * snapshot contains.
 */
public final class StoreMetadata {
    /**
     * What is published.
     *
     * @param kb name of the knowledge base in the item contract
     * @param revision digest of its quads
     * @param seed the shipped files that it was made from; empty if it was not shipped
     * @param files texts of families, and of shapes below {@code shapes/}, by their file names
     */
    public record Head(String kb, String revision, Optional<Seed> seed, Map<String, String> files) {
        public Head {
            files = Map.copyOf(files);
        }

        /**
         * Returns whether it is unedited since a version of this program shipped it, and that version shipped other files
         * than those of this digest.
         */
        public boolean outdated(String shipped) {
            return seed.filter(s -> s.revision().equals(revision) && !s.digest().equals(shipped))
                    .isPresent();
        }
    }

    /**
     * What a knowledge base was last seeded with.
     *
     * @param digest digest of the shipped files
     * @param revision digest of the revision that they made
     */
    public record Seed(String digest, String revision) {}

    /** The number and digest of the published revision. */
    record Mark(int number, String digest) {
        /** Before the first revision. */
        static final Mark NONE = new Mark(0, "");
    }

    public static final String NS = "https://quadrivia.org/ns/store#";
    private static final Node STATE = node("state");
    private static final Node HISTORY = node("history");
    private static final Node BASE = node("base");
    private static final Node KB = node("kb");
    private static final Node SEED = node("seed");
    private static final Node SEEDED = node("seeded");
    private static final Node PUBLISHED = node("published");
    private static final Node FAMILY = node("family");
    private static final Node NAME = node("name");
    private static final Node TEXT = node("text");

    private StoreMetadata() {}

    /** Returns whether the graph is the store's own. */
    static boolean keeps(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(NS);
    }

    /** Returns the number and digest of the published revision; empty before the first revision. */
    static Optional<Mark> mark(DatasetGraph dataset) {
        return published(dataset)
                .flatMap(revision -> RevisionRecords.digest(history(dataset), revision)
                        .map(digest -> new Mark(RevisionRecords.number(revision), digest)));
    }

    /** Returns what is published; empty before the first revision. */
    public static Optional<Head> head(DatasetGraph dataset) {
        return mark(dataset).map(mark -> head(dataset.getGraph(STATE), mark.digest()));
    }

    /** Returns the graph with the records of revisions. */
    static Graph history(DatasetGraph dataset) {
        return dataset.getGraph(HISTORY);
    }

    /** Writes the head and one more record, which keeps no change. Runs within the transaction that writes the quads. */
    static void replace(DatasetGraph dataset, Head head, Revision revision) {
        dataset.removeGraph(STATE);
        about(head).forEach(dataset.getGraph(STATE)::add);
        advance(dataset, revision, Change.NONE);
    }

    /**
     * Writes one more record and publishes its revision. What came with the first revision stays as it is. Runs within the
     * transaction that writes the quads.
     */
    static void advance(DatasetGraph dataset, Revision revision, Change change) {
        RevisionRecords.triples(revision, change).forEach(history(dataset)::add);
        Graph state = dataset.getGraph(STATE);
        published(dataset).ifPresent(before -> state.delete(Triple.create(BASE, PUBLISHED, before)));
        state.add(Triple.create(BASE, PUBLISHED, RevisionRecords.node(revision.number())));
    }

    private static Optional<Node> published(DatasetGraph dataset) {
        return Graphs.object(dataset.getGraph(STATE), BASE, PUBLISHED);
    }

    /** Returns what came with a knowledge base, in the form that {@link #head(Graph, String)} reads back. */
    public static List<Triple> about(Head head) {
        List<Triple> about = new ArrayList<>();
        about.add(Triple.create(BASE, KB, text(head.kb())));
        head.seed().ifPresent(seed -> {
            about.add(Triple.create(BASE, SEED, text(seed.digest())));
            about.add(Triple.create(BASE, SEEDED, text(seed.revision())));
        });
        head.files().forEach((name, content) -> {
            Node family = NodeFactory.createBlankNode();
            about.add(Triple.create(BASE, FAMILY, family));
            about.add(Triple.create(family, NAME, text(name)));
            about.add(Triple.create(family, TEXT, text(content)));
        });
        return about;
    }

    public static Head head(Graph about, String digest) {
        return new Head(Graphs.text(about, BASE, KB).orElseThrow(), digest, seed(about), families(about));
    }

    private static Optional<Seed> seed(Graph about) {
        return Graphs.text(about, BASE, SEED)
                .flatMap(digest -> Graphs.text(about, BASE, SEEDED).map(revision -> new Seed(digest, revision)));
    }

    private static Map<String, String> families(Graph about) {
        Map<String, String> families = new HashMap<>();
        Graphs.objects(about, BASE, FAMILY)
                .forEach(family -> families.put(
                        Graphs.text(about, family, NAME).orElseThrow(),
                        Graphs.text(about, family, TEXT).orElseThrow()));
        return families;
    }

    private static Node node(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
