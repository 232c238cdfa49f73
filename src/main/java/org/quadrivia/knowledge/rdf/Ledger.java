package org.quadrivia.knowledge.rdf;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a store keeps beside the quads of a knowledge base: which revision is published, the question families that came with
 * it, and, in PROV, the record of its revisions. It stands in graphs of its own, which no snapshot holds.
 */
final class Ledger {
    /**
     * What is published.
     *
     * @param kb the word of the item contract
     * @param revision digest of its quads
     * @param seed what it was shipped as; empty where it was not
     * @param families texts of families by their file names
     */
    record Head(String kb, String revision, Optional<Seed> seed, Map<String, String> families) {
        Head {
            families = Map.copyOf(families);
        }

        /** Whether it is as a version of this program shipped it, and that was not the files of this digest. */
        boolean outdated(String shipped) {
            return seed.filter(s -> s.revision().equals(revision) && !s.digest().equals(shipped))
                    .isPresent();
        }
    }

    /**
     * What a base was last seeded with.
     *
     * @param digest of the shipped files
     * @param revision that they made
     */
    record Seed(String digest, String revision) {}

    private static final String NS = "https://quadrivia.org/ns/store#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node STATE = node(NS + "state");
    private static final Node HISTORY = node(NS + "history");
    private static final Node BASE = node(NS + "base");
    private static final Node KB = node(NS + "kb");
    private static final Node SEED = node(NS + "seed");
    private static final Node SEEDED = node(NS + "seeded");
    private static final Node PUBLISHED = node(NS + "published");
    private static final Node FAMILY = node(NS + "family");
    private static final Node NAME = node(NS + "name");
    private static final Node TEXT = node(NS + "text");
    private static final Node ADDED = node(NS + "added");
    private static final Node REMOVED = node(NS + "removed");
    private static final Node ADDS = node(NS + "adds");
    private static final Node REMOVES = node(NS + "removes");
    private static final Node BY = node(PROV + "wasAttributedTo");
    private static final Node AT = node(PROV + "generatedAtTime");
    private static final String PERSON = "urn:uuid:";
    private static final String REVISION = "urn:quadrivia:revision:";

    private Ledger() {}

    /** Whether the graph is the store's own. */
    static boolean keeps(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(NS);
    }

    /** Empty before the first revision. */
    static Optional<Head> head(DatasetGraph dataset) {
        Graph state = dataset.getGraph(STATE);
        return Graphs.object(state, BASE, PUBLISHED)
                .flatMap(revision -> Graphs.text(dataset.getGraph(HISTORY), revision, DCTerms.identifier.asNode()))
                .map(digest ->
                        new Head(Graphs.text(state, BASE, KB).orElseThrow(), digest, seed(state), families(state)));
    }

    /**
     * Writes the head, and one record more. Within the transaction that writes the quads.
     *
     * @param change to be kept with it; {@link Change#NONE} for none
     */
    static void record(DatasetGraph dataset, Head head, KnowledgeStore.Note note, Instant when, Change change) {
        Graph history = dataset.getGraph(HISTORY);
        Optional<Node> before = Graphs.object(dataset.getGraph(STATE), BASE, PUBLISHED);
        int number = 1 + before.map(Ledger::number).orElse(0);
        Node revision = node(REVISION + number);
        history.add(Triple.create(revision, RDF.type.asNode(), node(PROV + "Entity")));
        history.add(Triple.create(revision, DCTerms.identifier.asNode(), text(head.revision())));
        history.add(Triple.create(revision, RDFS.comment.asNode(), text(note.why())));
        history.add(Triple.create(revision, AT, NodeFactory.createLiteralDT(when.toString(), XSDDatatype.XSDdateTime)));
        note.by().ifPresent(person -> history.add(Triple.create(revision, BY, node(PERSON + person))));
        keep(history, revision, ADDED, ADDS, change.added());
        keep(history, revision, REMOVED, REMOVES, change.removed());
        before.ifPresent(b -> history.add(Triple.create(revision, node(PROV + "wasRevisionOf"), b)));
        writeState(dataset, head, revision);
    }

    private static void keep(Graph history, Node revision, Node content, Node number, Set<Quad> quads) {
        if (!quads.isEmpty()) {
            history.add(Triple.create(revision, content, text(QuadText.write(quads))));
        }
        history.add(Triple.create(
                revision, number, NodeFactory.createLiteralDT(String.valueOf(quads.size()), XSDDatatype.XSDinteger)));
    }

    /** All revisions, the first first. */
    static List<Revision> history(DatasetGraph dataset) {
        Graph history = dataset.getGraph(HISTORY);
        return Graphs.subjects(history, RDF.type.asNode(), node(PROV + "Entity")).stream()
                .map(revision -> revision(history, revision))
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
    }

    /** What a revision changed; empty where there is no such revision or nothing of that is kept. */
    static Optional<Change> change(DatasetGraph dataset, int number) {
        Graph history = dataset.getGraph(HISTORY);
        Node revision = node(REVISION + number);
        Change change = new Change(quads(history, revision, ADDED), quads(history, revision, REMOVED));
        return change.isEmpty() ? Optional.empty() : Optional.of(change);
    }

    private static Set<Quad> quads(Graph history, Node revision, Node content) {
        return Graphs.text(history, revision, content).map(QuadText::read).orElse(Set.of());
    }

    private static Revision revision(Graph history, Node revision) {
        return new Revision(
                number(revision),
                Graphs.text(history, revision, DCTerms.identifier.asNode()).orElseThrow(),
                Graphs.text(history, revision, RDFS.comment.asNode()).orElse(""),
                Graphs.object(history, revision, BY)
                        .map(person -> person.getURI().substring(PERSON.length())),
                Graphs.text(history, revision, AT).map(Instant::parse).orElse(Instant.EPOCH),
                count(history, revision, ADDS),
                count(history, revision, REMOVES));
    }

    private static int count(Graph history, Node revision, Node number) {
        return Graphs.text(history, revision, number).map(Integer::valueOf).orElse(0);
    }

    private static void writeState(DatasetGraph dataset, Head head, Node revision) {
        dataset.removeGraph(STATE);
        Graph state = dataset.getGraph(STATE);
        state.add(Triple.create(BASE, PUBLISHED, revision));
        state.add(Triple.create(BASE, KB, text(head.kb())));
        head.seed().ifPresent(seed -> {
            state.add(Triple.create(BASE, SEED, text(seed.digest())));
            state.add(Triple.create(BASE, SEEDED, text(seed.revision())));
        });
        head.families().forEach((name, content) -> {
            Node family = NodeFactory.createBlankNode();
            state.add(Triple.create(BASE, FAMILY, family));
            state.add(Triple.create(family, NAME, text(name)));
            state.add(Triple.create(family, TEXT, text(content)));
        });
    }

    private static Optional<Seed> seed(Graph state) {
        return Graphs.text(state, BASE, SEED)
                .flatMap(digest -> Graphs.text(state, BASE, SEEDED).map(revision -> new Seed(digest, revision)));
    }

    private static Map<String, String> families(Graph state) {
        Map<String, String> families = new HashMap<>();
        Graphs.objects(state, BASE, FAMILY)
                .forEach(family -> families.put(
                        Graphs.text(state, family, NAME).orElseThrow(),
                        Graphs.text(state, family, TEXT).orElseThrow()));
        return families;
    }

    private static int number(Node revision) {
        return Integer.parseInt(revision.getURI().substring(REVISION.length()));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
