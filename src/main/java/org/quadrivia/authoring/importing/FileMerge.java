package org.quadrivia.authoring.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.fetching.FetchedGraph;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * Brings imported RDF into a knowledge base that exists, as a difference. Each graph keeps its IRI: what the knowledge base has in a
 * graph of that IRI and the file has not is removed, so that a newer version of a file replaces the one before. What a file says about
 * itself (title, licence) is left out. Things that a teacher declared the same stay so in later versions of the file.
 */
public final class FileMerge {
    /** How many proposals are shown. */
    public static final int MAX_SAME = 200;
    /** On a thing: the IRI of a thing of imported RDF that is the same, as a text, since nothing is said of it any more. */
    private static final Node MERGED = Qv.term("mergedFrom");

    private static final int REPORTED = 5_000;

    /** Why two things may be the same. */
    public enum Why {
        /** The data say so by owl:sameAs. */
        SAME_AS,
        /** They have equal names and are of equal kinds. */
        NAME
    }

    /**
     * Two things that may be the same, one in the file and one in the knowledge base.
     *
     * @param kind the name of a class of the second; for {@link Why#NAME}, one to which both belong; empty if it has none
     */
    public record SameThing(EntityId imported, EntityId known, String name, String kind, Why why) {}

    /**
     * What a file would change.
     *
     * @param added how many statements are new
     * @param removed how many statements an earlier version of the file made and this one does not
     * @param same at most {@value FileMerge#MAX_SAME}, by name
     * @param more how many pairs there are besides
     */
    public record Proposal(int added, int removed, List<SameThing> same, int more) {
        public Proposal {
            same = List.copyOf(same);
        }
    }

    private final Snapshot file;
    private final Snapshot base;
    private final Node about;
    private final DoubleConsumer progress;
    /** Things of the file that are things of the knowledge base since an earlier version. */
    private final Map<Node, Node> merged = new HashMap<>();

    /** @param progress receives the part of the file that was compared, from 0 to 1; may throw to stop */
    FileMerge(Snapshot file, Snapshot base, DoubleConsumer progress) {
        this.file = file;
        this.base = base;
        this.progress = progress;
        this.about = KnowledgeBaseMetadata.about(base);
        base.asserted().find(Node.ANY, MERGED, Node.ANY).forEach(said -> {
            if (said.getObject().isLiteral() && said.getSubject().isURI()) {
                merged.put(NodeFactory.createURI(said.getObject().getLiteralLexicalForm()), said.getSubject());
            }
        });
    }

    /** Returns what the file would change, and which of its things the knowledge base may have already. */
    Proposal proposal() {
        Change change = change(Set.of());
        List<SameThing> same = new SameThings(file, base, merged.keySet()).find();
        return new Proposal(
                (int) change.added().stream().filter(FileMerge::counts).count(),
                (int) change.removed().stream().filter(FileMerge::counts).count(),
                same.subList(0, Math.min(MAX_SAME, same.size())),
                Math.max(0, same.size() - MAX_SAME));
    }

    /** Whether the statement is one of the file: not when the file was fetched. */
    private static boolean counts(Quad quad) {
        return !FetchedGraph.isTime(quad.asTriple());
    }

    /** @param same things that are one and the same: the one of the knowledge base replaces that of the file */
    Change change(Set<SameThing> same) {
        Map<Node, Node> replaced = new HashMap<>(merged);
        Set<Quad> after = new LinkedHashSet<>();
        for (SameThing pair : same) {
            Node known = EntityNodes.node(pair.known());
            replaced.put(EntityNodes.node(pair.imported()), known);
            after.add(Quad.create(
                    about,
                    known,
                    MERGED,
                    NodeFactory.createLiteralDT(pair.imported().iri(), XSDDatatype.XSDanyURI)));
        }
        Set<Node> whole = new LinkedHashSet<>();
        collect(replaced, after, whole);
        Set<Quad> removed = said(whole);
        Set<Quad> stays = new HashSet<>(removed);
        stays.retainAll(after);
        removed.removeAll(stays);
        after.removeIf(this::known);
        Change change = new Change(after, removed);
        return change.only(FileMerge::counts).isEmpty() ? Change.NONE : change;
    }

    /** Adds what the knowledge base says in the end, and the graphs of which the file says all. */
    private void collect(Map<Node, Node> replaced, Set<Quad> after, Set<Node> whole) {
        Map<Node, Graph> plain = new HashMap<>();
        long all = file.graphs().values().stream().mapToLong(Graph::size).sum();
        long[] seen = {0};
        file.graphs().forEach((name, graph) -> {
            boolean description = file.kind(name) == GraphKind.ABOUT;
            Graph copy = plain.computeIfAbsent(description ? about : name, any -> new GraphMemFast());
            graph.find().forEach((Triple triple) -> {
                if (seen[0]++ % REPORTED == 0) {
                    progress.accept((double) seen[0] / all);
                }
                if (!description || !KnowledgeBaseMetadata.isAboutItself(triple, file)) {
                    Triple said = replaced(triple, replaced);
                    if (!said.getPredicate().equals(OWL.sameAs.asNode())
                            || !said.getSubject().equals(said.getObject())) {
                        copy.add(said);
                    }
                }
            });
            if (!description) {
                whole.add(name);
            }
        });
        Map<Node, Node> blanks = new SameBlanks(ofBase(whole)).in(plain);
        plain.forEach((name, graph) -> graph.find().forEach(t -> after.add(Quad.create(name, replaced(t, blanks)))));
    }

    private Map<Node, Graph> ofBase(Set<Node> names) {
        Map<Node, Graph> graphs = new HashMap<>();
        names.forEach(name -> {
            Graph graph = base.graphs().get(name);
            if (graph != null) {
                graphs.put(name, graph);
            }
        });
        return graphs;
    }

    /** Returns what the knowledge base says in these graphs, and about where they were fetched. */
    private Set<Quad> said(Set<Node> names) {
        Set<Quad> said = new LinkedHashSet<>();
        ofBase(names).forEach((name, graph) -> graph.find().forEach(t -> said.add(Quad.create(name, t))));
        base.graphs().forEach((name, graph) -> {
            if (base.kind(name) == GraphKind.ABOUT) {
                names.forEach(fetched -> graph.find(fetched, Node.ANY, Node.ANY)
                        .filterKeep(FetchedGraph::isOrigin)
                        .forEach(t -> said.add(Quad.create(name, t))));
            }
        });
        return said;
    }

    private boolean known(Quad quad) {
        Graph graph = base.graphs().get(quad.getGraph());
        return graph != null && graph.contains(quad.asTriple());
    }

    private static Triple replaced(Triple triple, Map<Node, Node> by) {
        return by.isEmpty()
                ? triple
                : Triple.create(
                        by.getOrDefault(triple.getSubject(), triple.getSubject()),
                        by.getOrDefault(triple.getPredicate(), triple.getPredicate()),
                        by.getOrDefault(triple.getObject(), triple.getObject()));
    }
}
