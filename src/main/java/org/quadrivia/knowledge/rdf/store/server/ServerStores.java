package org.quadrivia.knowledge.rdf.store.server;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.store.QuadStore;
import org.quadrivia.knowledge.rdf.store.QuadStores;

/**
 * The knowledge bases on a SPARQL 1.1 server. Other instances of this program may use the same server; other programs may not write
 * to it. One stored state of a knowledge base is a generation: a token in the names of all its graphs. The head of a knowledge base
 * names the generation that is published. A generation that is being written has a loading mark with the time of its last write.
 */
public final class ServerStores implements QuadStores {
    /** A loading mark older than this was left by a process that died. No running process takes that long to write one piece. */
    private static final Duration MAX_WRITE = Duration.ofMinutes(10);

    private final SparqlServer server;
    private final Clock clock;

    public ServerStores(SparqlServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    @Override
    public Map<KbId, String> heads() {
        Map<KbId, String> heads = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        server.rows(
                "SELECT ?base ?digest { GRAPH %s { ?base %s ?digest } }"
                        .formatted(ServerTerms.text(ServerTerms.HEADS), ServerTerms.text(ServerTerms.DIGEST)),
                row -> heads.put(
                        ServerTerms.id(row.get("base")), row.get("digest").getLiteralLexicalForm()));
        return heads;
    }

    @Override
    public boolean holds(KbId id) {
        return server.ask("ASK { GRAPH %s { %s ?p ?o } }"
                .formatted(ServerTerms.text(ServerTerms.HEADS), ServerTerms.text(ServerTerms.base(id))));
    }

    @Override
    public <T> T with(KbId id, Function<QuadStore, T> use) {
        return use.apply(new ServerStore(server, id, clock));
    }

    /**
     * Deletes the head and the history and sets a loading mark on the generation, all in one request; then drops the generation.
     * If the process dies in between, {@link #clearAway()} drops the generation later.
     */
    @Override
    public void delete(KbId id) {
        String base = ServerTerms.text(ServerTerms.base(id));
        List<String> tokens = new ArrayList<>();
        server.rows(
                "SELECT ?generation { GRAPH %s { %s %s ?generation } }"
                        .formatted(ServerTerms.text(ServerTerms.HEADS), base, ServerTerms.text(ServerTerms.GENERATION)),
                row -> tokens.add(row.get("generation").getLiteralLexicalForm()));
        for (String token : tokens) {
            Node generation = ServerTerms.generation(id, token);
            server.update("""
                    DELETE { GRAPH %1$s { %2$s ?p ?o } }
                    INSERT { GRAPH %3$s { %4$s %5$s ?now } }
                    WHERE { GRAPH %1$s { %2$s ?p ?o } BIND(NOW() AS ?now) } ;
                    DROP SILENT GRAPH %6$s
                    """.formatted(
                            ServerTerms.text(ServerTerms.HEADS),
                            base,
                            ServerTerms.text(ServerTerms.LOADING),
                            ServerTerms.text(generation),
                            ServerTerms.text(ServerTerms.SINCE),
                            ServerTerms.text(ServerTerms.history(id))));
            new ServerGeneration(server, generation).drop();
        }
    }

    /** Drops generations that dead processes left unfinished, but not those that others are still writing. */
    @Override
    public void clearAway() {
        clearAway(MAX_WRITE);
    }

    void clearAway(Duration maxWrite) {
        List<Node> left = new ArrayList<>();
        server.rows(
                "SELECT ?generation ?since ?now { BIND(NOW() AS ?now) GRAPH %s { ?generation %s ?since } }"
                        .formatted(ServerTerms.text(ServerTerms.LOADING), ServerTerms.text(ServerTerms.SINCE)),
                row -> {
                    if (!time(row.get("since")).plus(maxWrite).isAfter(time(row.get("now")))) {
                        left.add(row.get("generation"));
                    }
                });
        left.forEach(generation -> new ServerGeneration(server, generation).drop());
    }

    private static OffsetDateTime time(Node literal) {
        return OffsetDateTime.parse(literal.getLiteralLexicalForm());
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void close() {
        server.close();
    }
}
