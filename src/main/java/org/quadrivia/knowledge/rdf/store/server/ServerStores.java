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

/** The knowledge bases on a SPARQL 1.1 server. Other instances of this program may share it, but nothing else. */
public final class ServerStores implements QuadStores {
    /** A mark this old was left by a dead process. No live one needs that long to write a piece of a generation. */
    private static final Duration DEAD = Duration.ofMinutes(10);

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

    /** Deletes the head and the records in one step, then the generation that the head named. */
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

    /** Leaves what others are writing at the moment. */
    @Override
    public void clearAway() {
        clearAway(DEAD);
    }

    void clearAway(Duration dead) {
        List<Node> left = new ArrayList<>();
        server.rows(
                "SELECT ?generation ?since ?now { BIND(NOW() AS ?now) GRAPH %s { ?generation %s ?since } }"
                        .formatted(ServerTerms.text(ServerTerms.LOADING), ServerTerms.text(ServerTerms.SINCE)),
                row -> {
                    if (!time(row.get("since")).plus(dead).isAfter(time(row.get("now")))) {
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
