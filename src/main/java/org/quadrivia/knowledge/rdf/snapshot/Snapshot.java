package org.quadrivia.knowledge.rdf.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;
import org.quadrivia.knowledge.rdf.graph.Catalog;
import org.quadrivia.knowledge.rdf.graph.FixedGraphs;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.label.Aliases;
import org.quadrivia.knowledge.rdf.label.LabelIndex;

/**
 * One revision of a knowledge base as RDF in memory; read-only and thread-safe. The digest, the names of blank
 * nodes and the labels are made on first use.
 */
public final class Snapshot {
    private static final int LABELS_KEPT = 100_000;

    private final String kb;
    private final Map<Node, Graph> graphs;
    private final Catalog catalog;
    private final DatasetGraph dataset;
    private final Graph distractors;
    private final LazyValue<List<Quad>> blankQuads;
    /** Bounded, because callers may ask for nodes that are not in the knowledge base. */
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
    private final LazyValue<List<Objective>> objectives;

    /** Returns a snapshot of graphs whose names are final. */
    public static Snapshot of(String kb, Map<Node, Graph> graphs) {
        Map<Node, Graph> sorted = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        sorted.putAll(graphs);
        Catalog catalog = Catalog.of(sorted);
        return new Snapshot(kb, sorted, union(sorted, catalog), catalog);
    }

    /** Returns those of the graphs that the knowledge base asserts. */
    public static List<Graph> asserted(Map<Node, Graph> graphs, Catalog catalog) {
        return graphs.entrySet().stream()
                .filter(e -> catalog.kind(e.getKey()).asserted())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Returns the union of the asserted graphs. A single graph is its own union, which saves a copy of all its triples. */
    private static Graph union(Map<Node, Graph> graphs, Catalog catalog) {
        List<Graph> asserted = asserted(graphs, catalog);
        if (asserted.size() == 1) {
            return asserted.getFirst();
        }
        Graph union = new GraphMemFast();
        asserted.forEach(graph -> graph.find().forEach(union::add));
        return union;
    }

    /** @param graphs sorted by name; must not be changed afterwards */
    private Snapshot(String kb, Map<Node, Graph> graphs, Graph union, Catalog catalog) {
        this.kb = kb;
        this.graphs = graphs;
        this.catalog = catalog;
        this.dataset =
                new SnapshotGraphs(FixedGraphs.linked(union, queried(graphs, catalog)), this::claimed, this::holding);
        this.distractors = union(graphs, catalog, GraphKind.DISTRACTORS);
        this.blankQuads = new LazyValue<>(() -> RevisionDigest.withBlanks(graphs));
        this.colours = new LazyValue<>(() -> new BlankNodeHashes(blankQuads.get()));
        this.names = new LazyValue<>(() -> new BlankNames(blankQuads.get(), colours.get()));
        this.revision = new LazyValue<>(() -> RevisionDigest.of(graphs, colours.get()));
        this.labels = new LazyValue<>(() -> LabelIndex.of(union, claimGraphs(), distractors, catalog));
        this.passages = new LazyValue<>(() -> Passages.of(catalog, language()));
        this.holders = new LazyValue<>(() -> GraphsOfTriple.of(graphs));
        this.claimed = new LazyValue<>(this::uniteClaims);
        this.classes = new LazyValue<>(() -> new NamedClasses(union));
        this.profile = new LazyValue<>(() -> FactCounts.of(this));
        this.objectives = new LazyValue<>(() -> new ObjectiveReader(this).all());
    }

    public Catalog catalog() {
        return catalog;
    }

    public Map<Node, Graph> graphs() {
        return graphs;
    }

    /** Returns the graph with the given name; an empty graph if there is none. */
    public Graph graph(Node name) {
        return graphs.getOrDefault(name, Graph.emptyGraph);
    }

    public LabelIndex labels() {
        return labels.get();
    }

    /**
     * Returns the name of the knowledge base in the item contract: the IRI that has a title in the about graph, else the name
     * of the file or folder.
     */
    public String kb() {
        return kb;
    }

    /** Returns a digest of all quads, in hex. It depends neither on the order of files nor on the names of blank nodes. */
    public String revision() {
        return revision.get();
    }

    /** Returns the BCP 47 tag of the main language; "und" if none is known. */
    public String language() {
        return labels().language();
    }

    /** Returns whether the main language was found from the words, as neither a declaration nor language tags tell it. */
    public boolean languageFound() {
        return labels().languageFound();
    }

    /**
     * Returns the quads that are read, searched and queried: the union of the asserted graphs as the default graph, and all
     * named graphs except those with distractors or former facts. Callers must not write to it.
     */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Returns the kind of a graph; {@link GraphKind#PLAIN} if the about graph does not mention it. */
    public GraphKind kind(Node graph) {
        return catalog.kind(graph);
    }

    /** Returns the strongest standing of the graphs that hold the triple; empty if no graph holds it. */
    public Optional<Standing> standing(Triple triple) {
        return holders(triple).stream().map(catalog::standing).reduce(Standing::stronger);
    }

    /**
     * Returns the passages whose graphs hold the triple, those named by claims whose graphs hold it, and those from which it was
     * read; in source order.
     */
    public List<Passage> passages(Triple triple) {
        List<Node> holders = holders(triple);
        List<Node> read = catalog.reading(triple)
                .map(reading -> catalog.about()
                        .find(reading, Qv.passage, Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList())
                .orElse(List.of());
        if (holders.size() == 1 && read.isEmpty()) {
            return passages.get().of(holders.get(0));
        }
        TreeSet<Passage> found = new TreeSet<>(new SourceOrder());
        for (Node graph : holders) {
            passages.get().of(graph).forEach(found::add);
        }
        read.forEach(passage -> passages.get().at(passage).ifPresent(found::add));
        return List.copyOf(found);
    }

    /** Returns the passage with the given graph or node; empty if that is no passage. */
    public Optional<Passage> passage(Node id) {
        return passages.get().at(id);
    }

    /** Returns the passage with that IRI. */
    public Optional<Passage> passage(String iri) {
        return passage(NodeFactory.createURI(iri));
    }

    /** Returns how the triple was read, for instance "from context"; empty if the triple is plainly stated. */
    public Optional<String> reading(Triple triple) {
        return catalog.reading(triple).flatMap(r -> Graphs.text(catalog.about(), r, Qv.reading));
    }

    /**
     * Returns the label in the main language or, if there is none, in the next best language; empty if the node has only its
     * IRI.
     */
    public Optional<String> label(Node node) {
        return mainLabels.get(node, n -> labels().label(n, language()));
    }

    /**
     * Returns the language tag of the label that {@link #label} returns; empty if the label has none or is made from the IRI.
     */
    public String labelLanguage(Node node) {
        return labels().languageOf(node, language());
    }

    /** Tells every name that the data gives, with what has it. */
    public void forEachName(BiConsumer<Node, String> reader) {
        labels().forEachName(reader);
    }

    /** Returns whether the property gives names. Its values are labels or aliases, not facts. */
    public boolean isNaming(Node property) {
        return labels().isNaming(property);
    }

    /**
     * Returns the texts that describe a thing, in any language: those of the best property first. The descriptions of a thing
     * that serves only as a wrong option come from the graphs with distractors.
     */
    public List<Node> descriptions(Node node) {
        return FactFilter.DESCRIPTIONS.stream()
                .flatMap(property -> (isDistractor(node) ? distractors : asserted())
                                .find(node, property, Node.ANY)
                                .mapWith(Triple::getObject)
                                .filterKeep(Node::isLiteral)
                                .toList()
                                .stream()
                                .sorted(Comparator.comparing(Node::toString)))
                .toList();
    }

    /** Returns all names of a node besides its label, in any language, also hidden ones: what people may search for or type. */
    public List<String> aliases(Node node) {
        return aliases(node, Aliases.ALL);
    }

    /** Returns names of a node besides its label; those in the main language come first. */
    public List<String> aliases(Node node, Aliases which) {
        return labels().aliases(node, language(), which);
    }

    /**
     * Returns the present fact for each former fact: a fact of an earlier edition that the knowledge base now states with other
     * IRIs.
     */
    public Map<FactId, FactId> formerFacts() {
        return FormerFacts.of(this);
    }

    /** Returns the fact's id. It represents a blank node by its path from a named node. */
    public FactId factId(Triple triple) {
        return new FactId(Sha256.hex(CanonicalTerms.text(triple, this::blankName), 16));
    }

    /** Returns a name that is the same in each load of the same data: the canonical N-Triples form, except for blank nodes. */
    public String stableName(Node node) {
        return CanonicalTerms.text(node, this::blankName);
    }

    /** Returns the graphs that hold the triple, sorted by name. */
    public List<Node> holders(Triple triple) {
        return holders.get().of(triple);
    }

    private GraphsOfTriple holding() {
        return holders.get();
    }

    /** Returns what the knowledge base asserts: the union of the asserted graphs. */
    public Graph asserted() {
        return dataset.getDefaultGraph();
    }

    /**
     * Returns the statements about things that serve only as wrong options. {@link #dataset} leaves out the graphs that contain
     * them.
     */
    public Graph distractors() {
        return distractors;
    }

    /** Whether the node serves only as a wrong option: a distractor graph describes it, and nothing asserted gives it a class. */
    public boolean isDistractor(Node node) {
        return distractors.contains(node, Node.ANY, Node.ANY)
                && !asserted().contains(node, RDF.type.asNode(), Node.ANY);
    }

    /** Returns all that is claimed, whether or not it is also asserted. */
    public Graph claimed() {
        return claimed.get();
    }

    /**
     * Gives all blank nodes their names now. Otherwise, the first request for a fact about a blank node would have to wait for
     * this.
     */
    public void warm() {
        names.get();
    }

    public NamedClasses classes() {
        return classes.get();
    }

    /**
     * Returns the learning objectives that the knowledge base declares, with sentences in the main language. The most
     * important come first; objectives of equal weight are sorted by rank, then by the order of the source.
     */
    public List<Objective> objectives() {
        return objectives.get();
    }

    /** Returns the facts on which a learning objective rests: those of {@link Objective#facts}, in no particular order. */
    public Set<Triple> objectiveFacts(EntityId id) {
        ObjectiveReader reader = new ObjectiveReader(this);
        return reader.node(id).map(reader::triples).orElse(Set.of());
    }

    /** Returns the node of a learning objective; empty if the knowledge base declares none with that id. */
    public Optional<Node> objectiveNode(EntityId id) {
        return new ObjectiveReader(this).node(id);
    }

    public FactCounts profile() {
        return profile.get();
    }

    private Graph uniteClaims() {
        return union(graphs, catalog, GraphKind.CLAIM);
    }

    private static Graph union(Map<Node, Graph> graphs, Catalog catalog, GraphKind kind) {
        Graph all = new GraphMemFast();
        graphs.forEach((name, graph) -> {
            if (catalog.kind(name) == kind) {
                graph.find().forEach(all::add);
            }
        });
        return all;
    }

    private static Map<Node, Graph> queried(Map<Node, Graph> graphs, Catalog catalog) {
        Map<Node, Graph> queried = new LinkedHashMap<>(graphs);
        queried.keySet().removeIf(name -> catalog.kind(name).isAside());
        return queried;
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
