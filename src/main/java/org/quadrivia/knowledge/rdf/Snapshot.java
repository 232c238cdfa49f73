package org.quadrivia.knowledge.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** One revision in memory. Digest, names of blank nodes and labels are made on first use. */
final class Snapshot implements SnapshotDataset {
    private static final int LABELS_KEPT = 100_000;

    private final String kb;
    private final Map<Node, Graph> graphs;
    private final Catalog catalog;
    private final DatasetGraph dataset;
    private final Lazy<List<Quad>> blankQuads;
    /** Bounded: what is asked for need not be a thing of ours. */
    private final Cache<Node, Optional<String>> mainLabels =
            Caffeine.newBuilder().maximumSize(LABELS_KEPT).build();

    private final Lazy<BlankColours> colours;
    private final Lazy<BlankNames> names;
    private final Lazy<String> revision;
    private final Lazy<LabelIndex> labels;
    private final Lazy<Passages> passages;
    private final Lazy<Holders> holders;
    private final Lazy<Graph> claimed;
    private final Lazy<Profile> profile;
    private final Lazy<Classes> classes;

    /** @param graphs in the order of their names; not to be changed any more */
    Snapshot(String kb, Map<Node, Graph> graphs, Graph union, Catalog catalog) {
        this.kb = kb;
        this.graphs = graphs;
        this.catalog = catalog;
        this.dataset = new SnapshotGraphs(FixedGraphs.linked(union, graphs), this::claimed, this::holding);
        this.blankQuads = new Lazy<>(() -> RevisionDigest.withBlanks(graphs));
        this.colours = new Lazy<>(() -> new BlankColours(blankQuads.get()));
        this.names = new Lazy<>(() -> new BlankNames(blankQuads.get(), colours.get()));
        this.revision = new Lazy<>(() -> RevisionDigest.of(graphs, colours.get()));
        this.labels = new Lazy<>(() -> LabelIndex.of(union, claimGraphs(), catalog));
        this.passages = new Lazy<>(() -> Passages.of(catalog, language()));
        this.holders = new Lazy<>(() -> Holders.of(graphs));
        this.claimed = new Lazy<>(this::uniteClaims);
        this.classes = new Lazy<>(() -> new Classes(union));
        this.profile = new Lazy<>(() -> Profile.of(this));
    }

    Catalog catalog() {
        return catalog;
    }

    Map<Node, Graph> graphs() {
        return graphs;
    }

    /** Empty where there is no such graph. */
    Graph graph(Node name) {
        return graphs.getOrDefault(name, Graph.emptyGraph);
    }

    LabelIndex labels() {
        return labels.get();
    }

    @Override
    public String kb() {
        return kb;
    }

    @Override
    public String revision() {
        return revision.get();
    }

    @Override
    public String language() {
        return labels().language();
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public GraphKind kind(Node graph) {
        return catalog.kind(graph);
    }

    @Override
    public Optional<Standing> standing(Triple triple) {
        return holders(triple).stream().map(catalog::standing).reduce(Standing::stronger);
    }

    @Override
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

    @Override
    public Optional<Passage> passage(Node id) {
        return passages.get().at(id);
    }

    @Override
    public Optional<String> reading(Triple triple) {
        return catalog.reading(triple).flatMap(r -> Graphs.text(catalog.about(), r, Qv.reading));
    }

    @Override
    public Optional<String> label(Node node) {
        return mainLabels.get(node, n -> labels().label(n, language()));
    }

    @Override
    public String labelLanguage(Node node) {
        return labels().languageOf(node, language());
    }

    @Override
    public boolean isNaming(Node property) {
        return labels().isNaming(property);
    }

    @Override
    public List<String> aliases(Node node) {
        return labels().aliases(node, language());
    }

    @Override
    public FactId factId(Triple triple) {
        return new FactId(HexFormat.of().formatHex(Terms.sha256(Terms.text(triple, this::blankName)), 0, 16));
    }

    @Override
    public String stableName(Node node) {
        return Terms.text(node, this::blankName);
    }

    /** The graphs that hold the triple, in the order of their names. */
    List<Node> holders(Triple triple) {
        return holders.get().of(triple);
    }

    private Holders holding() {
        return holders.get();
    }

    /** What the knowledge base asserts. */
    Graph asserted() {
        return dataset.getDefaultGraph();
    }

    /** All that is claimed, asserted elsewhere or not. */
    Graph claimed() {
        return claimed.get();
    }

    /** Names the blank nodes now, which the first fact about one would wait for. */
    void warm() {
        names.get();
    }

    Classes classes() {
        return classes.get();
    }

    Profile profile() {
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
