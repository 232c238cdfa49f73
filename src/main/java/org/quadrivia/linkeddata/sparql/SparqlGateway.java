package org.quadrivia.linkeddata.sparql;

import static org.quadrivia.Messages.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Caches;
import org.quadrivia.linkeddata.SparqlQueries;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRequest;
import org.quadrivia.linkeddata.SparqlRun;

/** Admits queries, has them run in isolation, and caches their answers for later queries that are the same. */
public final class SparqlGateway implements SparqlQueries, AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int OF_ITS_OWN = 200;

    private final QueryPreparer preparing;
    private final Runner runner;
    private final ClientLimits clients;
    private final @Nullable Cache<String, SparqlReply> kept;

    SparqlGateway(QueryPreparer preparing, Runner runner, SparqlSettings settings) {
        this.preparing = preparing;
        this.runner = runner;
        this.clients = new ClientLimits(settings.atOnce(), settings.perSecond());
        this.kept = settings.cache() == 0
                ? null
                : Caches.bounded(
                        "query-answers",
                        Caffeine.newBuilder()
                                .maximumWeight(settings.cache())
                                .weigher((String tag, SparqlReply reply) -> reply.body().length + OF_ITS_OWN)
                                .build());
    }

    /** Checks a query without running it. */
    public PreparedQuery prepare(SparqlRequest request) {
        return preparing.prepare(request);
    }

    @Override
    public SparqlRun start(SparqlRequest request) {
        RunningQuery run = new RunningQuery();
        Thread.ofVirtual().name("sparql").start(() -> {
            try {
                run.answer(answer(prepare(request), run));
            } catch (RuntimeException broken) {
                run.answer(SparqlReply.message(503, text("sparql.worker")));
                throw broken;
            }
        });
        return run;
    }

    /** Runs a query on the current thread. */
    public SparqlReply answer(PreparedQuery query) {
        return answer(query, new RunningQuery());
    }

    /** Counts a request of the client. Returns a refusal if there were too many; otherwise empty. */
    public Optional<SparqlReply> tooOften(String client) {
        Duration wait = clients.countRequest(client);
        return wait.isPositive()
                ? Optional.of(SparqlReply.message(429, text("sparql.often", wait.toSeconds()), wait, Duration.ZERO))
                : Optional.empty();
    }

    private SparqlReply answer(PreparedQuery query, RunningQuery run) {
        Optional<SparqlReply> tooOften = tooOften(query.request().client());
        if (tooOften.isPresent()) {
            return tooOften.get();
        }
        return switch (query) {
            case PreparedQuery.Refused refused -> refused.reply();
            case PreparedQuery.Ready ready -> answer(ready, run);
        };
    }

    private SparqlReply answer(PreparedQuery.Ready query, RunningQuery run) {
        if (kept == null || query.entityTag().isEmpty()) {
            return admit(query, run);
        }
        String tag = query.entityTag().get();
        SparqlReply known = kept.getIfPresent(tag);
        if (known != null) {
            return known;
        }
        SparqlReply reply = admit(query, run);
        if (reply.isResult()) {
            kept.put(tag, reply);
        }
        return reply;
    }

    private SparqlReply admit(PreparedQuery.Ready query, RunningQuery run) {
        String client = query.request().client();
        if (!clients.enter(client)) {
            return SparqlReply.message(429, text("sparql.many"), SOON, Duration.ZERO);
        }
        try {
            return runner.run(query, run);
        } finally {
            clients.leave(client);
        }
    }

    @Override
    public void close() {
        runner.close();
    }
}
