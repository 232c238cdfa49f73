package org.quadrivia.knowledge.rdf.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.QuadText;
import org.quadrivia.knowledge.rdf.graph.Graphs;

/**
 * Writes records of revisions as triples in PROV and reads them back. The change of a revision is kept with its record, as
 * text.
 */
public final class RevisionRecords {
    /** The properties whose values are the added and the removed quads as text; these values are the longest part of a record. */
    public static final List<Node> CONTENTS =
            List.of(node(StoreMetadata.NS + "added"), node(StoreMetadata.NS + "removed"));

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node ENTITY = node(PROV + "Entity");
    private static final Node BY = node(PROV + "wasAttributedTo");
    private static final Node AT = node(PROV + "generatedAtTime");
    private static final Node OF = node(PROV + "wasRevisionOf");
    private static final Node ADDS = node(StoreMetadata.NS + "adds");
    private static final Node REMOVES = node(StoreMetadata.NS + "removes");
    private static final String PERSON = "urn:uuid:";
    private static final String REVISION = "urn:quadrivia:revision:";

    private RevisionRecords() {}

    /** Returns the record of the revision that comes after revision number {@code before}. */
    public static Revision next(int before, String digest, Revision.Note note, Instant at, Change change) {
        return new Revision(
                before + 1,
                digest,
                note.why(),
                note.by(),
                at,
                change.added().size(),
                change.removed().size());
    }

    /**
     * Returns the triples of a record.
     *
     * @param change what is written into the record as its change; {@link Change#NONE} for none
     */
    public static List<Triple> triples(Revision revision, Change change) {
        Node node = node(revision.number());
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(node, RDF.type.asNode(), ENTITY));
        triples.add(Triple.create(node, DCTerms.identifier.asNode(), text(revision.digest())));
        triples.add(Triple.create(node, RDFS.comment.asNode(), text(revision.why())));
        triples.add(Triple.create(
                node, AT, NodeFactory.createLiteralDT(revision.at().toString(), XSDDatatype.XSDdateTime)));
        revision.by().ifPresent(person -> triples.add(Triple.create(node, BY, node(PERSON + person))));
        keep(triples, node, CONTENTS.getFirst(), ADDS, change.added());
        keep(triples, node, CONTENTS.getLast(), REMOVES, change.removed());
        if (revision.number() > 1) {
            triples.add(Triple.create(node, OF, node(revision.number() - 1)));
        }
        return triples;
    }

    private static void keep(List<Triple> triples, Node revision, Node content, Node number, Set<Quad> quads) {
        if (!quads.isEmpty()) {
            triples.add(Triple.create(revision, content, text(QuadText.write(quads))));
        }
        triples.add(Triple.create(
                revision, number, NodeFactory.createLiteralDT(String.valueOf(quads.size()), XSDDatatype.XSDinteger)));
    }

    /** Returns all revisions, oldest first. */
    public static List<Revision> history(Graph history) {
        return Graphs.subjects(history, RDF.type.asNode(), ENTITY).stream()
                .map(revision -> revision(history, revision))
                .sorted(Comparator.comparingInt(Revision::number))
                .toList();
    }

    /** Returns the digest of a revision; empty if there is no such record. */
    static Optional<String> digest(Graph history, Node revision) {
        return Graphs.text(history, revision, DCTerms.identifier.asNode());
    }

    /** Returns what a revision changed; empty if there is no such revision or its change is not kept. */
    public static Optional<Change> change(Graph history, int number) {
        Node revision = node(number);
        Change change =
                new Change(quads(history, revision, CONTENTS.getFirst()), quads(history, revision, CONTENTS.getLast()));
        return change.isEmpty() ? Optional.empty() : Optional.of(change);
    }

    private static Set<Quad> quads(Graph history, Node revision, Node content) {
        return Graphs.text(history, revision, content).map(QuadText::read).orElse(Set.of());
    }

    private static Revision revision(Graph history, Node revision) {
        return new Revision(
                number(revision),
                digest(history, revision).orElseThrow(),
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

    /** Returns the node of the revision with the given number. */
    public static Node node(int number) {
        return node(REVISION + number);
    }

    /** Returns the number from which {@link #node(int)} made the node. */
    public static int number(Node revision) {
        return Integer.parseInt(revision.getURI().substring(REVISION.length()));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
