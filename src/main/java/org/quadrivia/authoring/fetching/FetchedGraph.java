package org.quadrivia.authoring.fetching;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * The graph that holds what was fetched, and the statements about where it came from. Each selection has one graph, so that what is
 * fetched later takes the place of what was fetched before.
 */
public final class FetchedGraph {
    private static final Node FROM = Qv.term("fetchedFrom");
    private static final Node QUERY = Qv.term("fetchQuery");
    private static final Node LANGUAGES = Qv.term("fetchLanguages");
    private static final Node AT = Qv.term("fetchedAt");
    private static final Set<Node> ORIGIN = Set.of(FROM, QUERY, LANGUAGES, AT);

    private final Selection selection;

    public FetchedGraph(Selection selection) {
        this.selection = selection;
    }

    /** Returns the name of the graph. */
    public Node name() {
        return NodeFactory.createURI(selection.home() + "fetched/" + selection.id());
    }

    /** Whether the statement says from where a graph was fetched, or when. */
    public static boolean isOrigin(Triple triple) {
        return ORIGIN.contains(triple.getPredicate());
    }

    /** Whether the statement says when a graph was fetched. */
    public static boolean isTime(Triple triple) {
        return triple.getPredicate().equals(AT);
    }

    /**
     * Returns a knowledge base of what was fetched, with its origin.
     *
     * @param statements all that came. Texts in languages that are not wanted are left out, and so are statements in our own
     *     vocabulary: they would decide which graphs are claims, passages or about the knowledge base
     */
    public Snapshot described(Graph statements, Instant at) {
        Graph data = new GraphMemFast();
        statements
                .find()
                .filterDrop(FetchedGraph::isOurs)
                .filterKeep(selection::keeps)
                .forEach(data::add);
        Graph about = new GraphMemFast();
        Node self = NodeFactory.createURI(selection.home());
        about.add(self, RDF.type.asNode(), OWL.Ontology.asNode());
        about.add(self, DCTerms.title.asNode(), NodeFactory.createLiteralString(selection.host()));
        about.add(name(), FROM, NodeFactory.createURI(selection.address().toString()));
        about.add(
                name(),
                AT,
                NodeFactory.createLiteralDT(at.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime));
        if (!selection.query().isEmpty()) {
            about.add(name(), QUERY, NodeFactory.createLiteralString(selection.query()));
        }
        if (!selection.languages().isEmpty()) {
            about.add(name(), LANGUAGES, NodeFactory.createLiteralString(String.join(", ", selection.languages())));
        }
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        graphs.put(name(), data);
        graphs.put(NodeFactory.createURI(selection.home() + "about"), about);
        return Snapshot.of(selection.home(), graphs);
    }

    /** Whether the statement is in our own vocabulary. */
    public static boolean isOurs(Triple triple) {
        return isOurs(triple.getPredicate())
                || triple.getPredicate().equals(RDF.type.asNode()) && isOurs(triple.getObject());
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Qv.NS);
    }

    /** Returns the origins of all graphs that were fetched, by their addresses. */
    static List<Origin> in(Snapshot snapshot, KbId kb) {
        List<Origin> found = new ArrayList<>();
        snapshot.graphs().forEach((name, graph) -> {
            if (snapshot.kind(name) == GraphKind.ABOUT) {
                graph.find(Node.ANY, FROM, Node.ANY)
                        .forEach(from -> origin(graph, from, kb)
                                .filter(origin -> new FetchedGraph(origin.selection())
                                        .name()
                                        .equals(from.getSubject()))
                                .ifPresent(found::add));
            }
        });
        found.sort(Comparator.comparing((Origin origin) -> origin.selection().address())
                .thenComparing(Origin::at));
        return found;
    }

    private static Optional<Origin> origin(Graph about, Triple from, KbId kb) {
        try {
            String query = text(about, from.getSubject(), QUERY).orElse("");
            Instant at = Instant.parse(text(about, from.getSubject(), AT).orElse(""));
            return from.getObject().isURI()
                    ? Optional.of(new Origin(
                            kb,
                            new Selection(
                                    URI.create(from.getObject().getURI()),
                                    query,
                                    Languages.read(text(about, from.getSubject(), LANGUAGES)
                                            .orElse(""))),
                            at))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Graph about, Node graph, Node property) {
        return about.find(graph, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }
}
