package org.quadrivia.knowledge.rdf.store;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.quadrivia.knowledge.rdf.change.QuadText;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

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
     * @param earlier editions that it replaced and that are still needed, by their digests
     */
    public record Head(
            String kb, String revision, Optional<Seed> seed, Map<String, String> files, List<Edition> earlier) {
        public Head {
            files = Map.copyOf(files);
            earlier = earlier.stream()
                    .sorted(Comparator.comparing(Edition::revision))
                    .toList();
        }

        public Head(String kb, String revision, Optional<Seed> seed, Map<String, String> files) {
            this(kb, revision, seed, files, List.of());
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

    /**
     * A whole edition that another one replaced. It is kept until what people have, such as reviews, has been moved to the newer
     * edition.
     *
     * @param kb name of the knowledge base in the item contract
     * @param revision digest of its quads
     * @param quads its quads as {@link QuadText} writes them
     * @param files as those of the head
     */
    public record Edition(String kb, String revision, String quads, Map<String, String> files) {
        public Edition {
            files = Map.copyOf(files);
        }

        public static Edition of(Snapshot snapshot, Map<String, String> files) {
            Change all = Change.between(Snapshot.of(snapshot.kb(), Map.of()), snapshot);
            return new Edition(snapshot.kb(), snapshot.revision(), all.addedText(), files);
        }

        public Snapshot snapshot() {
            return Change.of(quads, "").apply(Snapshot.of(kb, Map.of()));
        }
    }

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
    /** From the knowledge base to an edition that it replaced. */
    public static final Node EARLIER = node("earlier");

    /** From such an edition to its digest. */
    public static final Node REVISION = node("revision");

    /** From a knowledge base or an edition to a file that came with it. */
    public static final Node FAMILY = node("family");

    private static final Node QUADS = node("quads");
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
        add(about, BASE, head.files());
        for (Edition edition : head.earlier()) {
            Node earlier = NodeFactory.createBlankNode();
            about.add(Triple.create(BASE, EARLIER, earlier));
            about.add(Triple.create(earlier, KB, text(edition.kb())));
            about.add(Triple.create(earlier, REVISION, text(edition.revision())));
            about.add(Triple.create(earlier, QUADS, text(edition.quads())));
            add(about, earlier, edition.files());
        }
        return about;
    }

    private static void add(List<Triple> about, Node of, Map<String, String> files) {
        files.forEach((name, content) -> {
            Node family = NodeFactory.createBlankNode();
            about.add(Triple.create(of, FAMILY, family));
            about.add(Triple.create(family, NAME, text(name)));
            about.add(Triple.create(family, TEXT, text(content)));
        });
    }

    public static Head head(Graph about, String digest) {
        return new Head(
                Graphs.text(about, BASE, KB).orElseThrow(),
                digest,
                seed(about),
                families(about, BASE),
                Graphs.objects(about, BASE, EARLIER).stream()
                        .map(edition -> edition(about, edition))
                        .toList());
    }

    private static Edition edition(Graph about, Node edition) {
        return new Edition(
                Graphs.text(about, edition, KB).orElseThrow(),
                Graphs.text(about, edition, REVISION).orElseThrow(),
                Graphs.text(about, edition, QUADS).orElseThrow(),
                families(about, edition));
    }

    /** Forgets the replaced edition with that digest. Runs within a transaction. */
    static void forget(DatasetGraph dataset, String revision) {
        Graph state = dataset.getGraph(STATE);
        for (Node edition : Graphs.subjects(state, REVISION, text(revision))) {
            Graphs.objects(state, edition, FAMILY).forEach(file -> state.remove(file, Node.ANY, Node.ANY));
            state.remove(edition, Node.ANY, Node.ANY);
            state.remove(BASE, EARLIER, edition);
        }
    }

    private static Optional<Seed> seed(Graph about) {
        return Graphs.text(about, BASE, SEED)
                .flatMap(digest -> Graphs.text(about, BASE, SEEDED).map(revision -> new Seed(digest, revision)));
    }

    private static Map<String, String> families(Graph about, Node of) {
        Map<String, String> families = new HashMap<>();
        Graphs.objects(about, of, FAMILY)
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
