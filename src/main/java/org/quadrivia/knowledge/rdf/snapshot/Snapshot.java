package org.quadrivia.knowledge.rdf.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;
import org.quadrivia.knowledge.rdf.graph.Catalog;
import org.quadrivia.knowledge.rdf.graph.FixedGraphs;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.label.LabelIndex;

/**
 * One revision of a knowledge base as RDF, in memory, read-only; safe for many threads. Digest, names of blank nodes and labels are
 * made on first use.
 */
public final class Snapshot {
    private static final int LABELS_KEPT = 100_000;

    private final String kb;
    private final Map<Node, Graph> graphs;
    private final Catalog catalog;
    private final DatasetGraph dataset;
    private final LazyValue<List<Quad>> blankQuads;
    /** Bounded: what is asked for need not be a thing of ours. */
    private final Cache<Node, Optional<String>> mainLabels =
            Caffeine.newBuilder().maximumSize(LABELS_KEPT).build();

    private final LazyValue<BlankNodeHashes> colours;
    private final LazyValue<BlankNames> names;
    private final LazyValue<String> revision;
    private final LazyValue<LabelIndex> labels;
    private final LazyValue<Passages> passages;
    private final LazyValue<GraphsOfTriple> holders;
    private final LazyValue<Graph> claimed;
    private final LazyValue<FactCounts> profile;
    private final LazyValue<NamedClasses> classes;

    /** Of graphs whose names are final. */
    public static Snapshot of(String kb, Map<Node, Graph> graphs) {
        Map<Node, Graph> sorted = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        sorted.putAll(graphs);
        Catalog catalog = Catalog.of(sorted);
        return new Snapshot(kb, sorted, union(sorted, catalog), catalog);
    }

    /** Of those graphs, the ones that the knowledge base asserts. */
    public static List<Graph> asserted(Map<Node, Graph> graphs, Catalog catalog) {
        return graphs.entrySet().stream()
                .filter(e -> catalog.kind(e.getKey()).asserted())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** One graph is its own union, which saves a copy of all its triples. */
    private static Graph union(Map<Node, Graph> graphs, Catalog catalog) {
        List<Graph> asserted = asserted(graphs, catalog);
        if (asserted.size() == 1) {
            return asserted.getFirst();
        }
        Graph union = new GraphMemFast();
        asserted.forEach(graph -> graph.find().forEach(union::add));
        return union;
    }

    /** @param graphs in the order of their names; not to be changed any more */
    private Snapshot(String kb, Map<Node, Graph> graphs, Graph union, Catalog catalog) {
        this.kb = kb;
        this.graphs = graphs;
        this.catalog = catalog;
        this.dataset = new SnapshotGraphs(FixedGraphs.linked(union, graphs), this::claimed, this::holding);
        this.blankQuads = new LazyValue<>(() -> RevisionDigest.withBlanks(graphs));
        this.colours = new LazyValue<>(() -> new BlankNodeHashes(blankQuads.get()));
        this.names = new LazyValue<>(() -> new BlankNames(blankQuads.get(), colours.get()));
        this.revision = new LazyValue<>(() -> RevisionDigest.of(graphs, colours.get()));
        this.labels = new LazyValue<>(() -> LabelIndex.of(union, claimGraphs(), catalog));
        this.passages = new LazyValue<>(() -> Passages.of(catalog, language()));
        this.holders = new LazyValue<>(() -> GraphsOfTriple.of(graphs));
        this.claimed = new LazyValue<>(this::uniteClaims);
        this.classes = new LazyValue<>(() -> new NamedClasses(union));
        this.profile = new LazyValue<>(() -> FactCounts.of(this));
    }

    public Catalog catalog() {
        return catalog;
    }

    public Map<Node, Graph> graphs() {
        return graphs;
    }

    /** Empty where there is no such graph. */
    public Graph graph(Node name) {
        return graphs.getOrDefault(name, Graph.emptyGraph);
    }

    public LabelIndex labels() {
        return labels.get();
    }

    /** The word of the item contract: the IRI that has a title in the about graph, else the file's or folder's name. */
    public String kb() {
        return kb;
    }

    /** A digest of all quads, in hex; the same whatever the order of files and the names of blank nodes. */
    public String revision() {
        return revision.get();
    }

    /** BCP 47 tag of the main language; "und" where none is known. */
    public String language() {
        return labels().language();
    }

    /** The quads: default graph = union of the asserted graphs, beside all named graphs. Must not be written. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** What a graph is; {@link GraphKind#PLAIN} for one that the about graph does not speak of. */
    public GraphKind kind(Node graph) {
        return catalog.kind(graph);
    }

    /** The strongest standing of the graphs that hold the triple; empty where none does. */
    public Optional<Standing> standing(Triple triple) {
        return holders(triple).stream().map(catalog::standing).reduce(Standing::stronger);
    }

    /** The passages whose graphs hold the triple, and those that the claims name whose graphs hold it; in source order. */
    public List<Passage> passages(Triple triple) {
        List<Node> holders = holders(triple);
        if (holders.size() == 1) {
            return passages.get().of(holders.get(0));
        }
        TreeSet<Passage> found = new TreeSet<>(new SourceOrder());
        for (Node graph : holders) {
            passages.get().of(graph).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The passage of that graph or node. */
    public Optional<Passage> passage(Node id) {
        return passages.get().at(id);
    }

    /** For instance "from context"; empty where the triple is plainly stated. */
    public Optional<String> reading(Triple triple) {
        return catalog.reading(triple).flatMap(r -> Graphs.text(catalog.about(), r, Qv.reading));
    }

    /** The label in the main language by the fallback chain; empty where only the IRI is left. */
    public Optional<String> label(Node node) {
        return mainLabels.get(node, n -> labels().label(n, language()));
    }

    /** The language tag of that label; empty where it has none or is made from the IRI. */
    public String labelLanguage(Node node) {
        return labels().languageOf(node, language());
    }

    /** Whether the property gives names: what it says is a label or an alias, not a fact. */
    public boolean isNaming(Node property) {
        return labels().isNaming(property);
    }

    /** All other names, whatever the language. */
    public List<String> aliases(Node node) {
        return labels().aliases(node, language());
    }

    /** The fact's id; a blank node stands as its path from a named node. */
    public FactId factId(Triple triple) {
        return new FactId(
                HexFormat.of().formatHex(CanonicalTerms.sha256(CanonicalTerms.text(triple, this::blankName)), 0, 16));
    }

    /** A name for a node that is the same in each load of the same data; the canonical N-Triples form but for blank nodes. */
    public String stableName(Node node) {
        return CanonicalTerms.text(node, this::blankName);
    }

    /** The graphs that hold the triple, in the order of their names. */
    public List<Node> holders(Triple triple) {
        return holders.get().of(triple);
    }

    private GraphsOfTriple holding() {
        return holders.get();
    }

    /** What the knowledge base asserts. */
    public Graph asserted() {
        return dataset.getDefaultGraph();
    }

    /** All that is claimed, asserted elsewhere or not. */
    public Graph claimed() {
        return claimed.get();
    }

    /** Names the blank nodes now, which the first fact about one would wait for. */
    public void warm() {
        names.get();
    }

    public NamedClasses classes() {
        return classes.get();
    }

    public FactCounts profile() {
        return profile.get();
    }

    private Graph uniteClaims() {
        Graph all = new GraphMemFast();
        claimGraphs().forEach(graph -> graph.find().forEach(all::add));
        return all;
    }

    private String blankName(Node blank) {
        return names.get().name(blank);
    }

    private Collection<Graph> claimGraphs() {
        return graphs.entrySet().stream()
                .filter(e -> catalog.kind(e.getKey()) == GraphKind.CLAIM)
                .map(Map.Entry::getValue)
                .toList();
    }
}
