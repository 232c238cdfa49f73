package org.quadrivia.knowledge.rdf.store.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.snapshot.RevisionDigest;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.StoreMetadata;

/**
 * The graphs of one generation on a server. A generation is written in pieces, which nobody reads before a head names it.
 * Until then a mark with the server's own time says that it is being written. When no head names it any more, such a mark
 * says that it may be cleared away.
 */
final class ServerGeneration {
    private static final int PIECE = 10_000;
    private static final int GRAPHS_AT_ONCE = 100;
    private static final int REMEMBERED = 500_000;

    private final SparqlServer server;
    private final Node node;

    ServerGeneration(SparqlServer server, Node node) {
        this.server = server;
        this.node = node;
    }

    Node node() {
        return node;
    }

    /** Writes the whole generation. */
    void write(StoreMetadata.Head head, Snapshot snapshot) {
        touch();
        List<Triple> about = new ArrayList<>(StoreMetadata.about(head));
        about.addAll(names(snapshot.graphs().keySet()));
        for (int i = 0; i < about.size(); i += PIECE) {
            insert(ServerTerms.block(node, about.subList(i, Math.min(i + PIECE, about.size()))));
        }
        List<Quad> piece = new ArrayList<>(PIECE);
        snapshot.graphs()
                .forEach((name, graph) -> graph.find().forEach(t -> {
                    piece.add(Quad.create(name, t));
                    if (piece.size() == PIECE) {
                        insert(ServerTerms.blocks(node, piece));
                        piece.clear();
                        touch();
                    }
                }));
        insert(ServerTerms.blocks(node, piece));
        touch();
    }

    /** Returns the triples by which the generation lists graphs of these names. */
    List<Triple> names(Collection<Node> graphs) {
        return graphs.stream()
                .distinct()
                .map(name -> Triple.create(node, ServerTerms.GRAPH, ServerTerms.graph(node, name)))
                .toList();
    }

    private void insert(String blocks) {
        if (!blocks.isEmpty()) {
            server.update("INSERT DATA {\n" + blocks + "}");
        }
    }

    /** Renews the mark, so that the generation is not cleared away for a while. */
    private void touch() {
        server.update("""
                DELETE { GRAPH %1$s { %2$s %3$s ?before } }
                INSERT { GRAPH %1$s { %2$s %3$s ?now } }
                WHERE { BIND(NOW() AS ?now) OPTIONAL { GRAPH %1$s { %2$s %3$s ?before } } }
                """.formatted(
                ServerTerms.text(ServerTerms.LOADING), ServerTerms.text(node), ServerTerms.text(ServerTerms.SINCE)));
    }

    /** Returns what came with the knowledge base, and the names of the generation's graphs. */
    Graph about() {
        Graph about = new GraphMemFast();
        server.rows(
                "SELECT ?s ?p ?o { GRAPH " + ServerTerms.text(node) + " { ?s ?p ?o } }",
                row -> about.add(Skolem.decode(Triple.create(row.get("s"), row.get("p"), row.get("o")))));
        return about;
    }

    Map<Node, Graph> graphs(Graph about) {
        Map<Node, Graph> graphs = new HashMap<>();
        read(
                about,
                (name, triple) ->
                        graphs.computeIfAbsent(name, any -> new GraphMemFast()).add(triple));
        return graphs;
    }

    /** Returns whether the server gives back what was written; blank nodes are compared by their labels. */
    boolean isWhole(Snapshot snapshot) {
        RevisionDigest there = RevisionDigest.byLabels();
        read(about(), there::add);
        RevisionDigest here = RevisionDigest.byLabels();
        snapshot.graphs().forEach((name, graph) -> graph.find().forEach(t -> here.add(name, t)));
        return here.hex().equals(there.hex());
    }

    private void read(Graph about, BiConsumer<Node, Triple> to) {
        List<Node> graphs = Graphs.objects(about, node, ServerTerms.GRAPH);
        Map<Node, Node> known = new HashMap<>();
        for (int i = 0; i < graphs.size(); i += GRAPHS_AT_ONCE) {
            String some = graphs.subList(i, Math.min(i + GRAPHS_AT_ONCE, graphs.size())).stream()
                    .map(ServerTerms::text)
                    .collect(Collectors.joining(" "));
            server.rows("SELECT ?g ?s ?p ?o { VALUES ?g { " + some + " } GRAPH ?g { ?s ?p ?o } }", row -> {
                Triple triple =
                        Triple.create(once(known, row.get("s")), once(known, row.get("p")), once(known, row.get("o")));
                to.accept(ServerTerms.name(node, row.get("g")), triple);
            });
        }
    }

    /** Returns the same object for the same node, because millions of rows name few nodes. */
    private static Node once(Map<Node, Node> known, Node encoded) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return encoded.isURI() ? known.computeIfAbsent(encoded, Skolem::decode) : Skolem.decode(encoded);
    }

    /** Deletes the whole generation. It may be large, so its graphs are deleted a few at a time, and the list of them last. */
    void drop() {
        List<Node> graphs = Graphs.objects(about(), node, ServerTerms.GRAPH);
        for (int i = 0; i < graphs.size(); i += GRAPHS_AT_ONCE) {
            server.update(graphs.subList(i, Math.min(i + GRAPHS_AT_ONCE, graphs.size())).stream()
                    .map(graph -> "DROP SILENT GRAPH " + ServerTerms.text(graph))
                    .collect(Collectors.joining(" ;\n")));
        }
        server.update("DROP SILENT GRAPH %s ;\nDELETE WHERE { GRAPH %s { %s ?p ?o } }"
                .formatted(ServerTerms.text(node), ServerTerms.text(ServerTerms.LOADING), ServerTerms.text(node)));
    }
}
