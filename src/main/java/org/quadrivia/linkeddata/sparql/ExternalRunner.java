package org.quadrivia.linkeddata.sparql;

import static org.quadrivia.Messages.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.worker.CappedAnswer;
import org.quadrivia.linkeddata.worker.ResultFormat;
import org.springframework.core.env.Environment;

/** Forwards queries to an external SPARQL server, within the same limits. Its answers are parsed and written again. */
final class ExternalRunner implements Runner {
    /**
     * How many times longer the answer of the external server may be than the answer that is passed on; its format may need
     * more words.
     */
    private static final int WORDIER = 4;

    private static final Duration SOON = Duration.ofSeconds(1);

    private final ExternalServers servers;
    private final Runner others;
    private final SparqlSettings settings;
    private final HttpClient http;

    private ExternalRunner(ExternalServers servers, Runner others, SparqlSettings settings, HttpClient http) {
        this.servers = servers;
        this.others = others;
        this.settings = settings;
        this.http = http;
    }

    /** @param others runs the queries of knowledge bases for which no server is set; returned as it is if none is set at all */
    static Runner of(Environment environment, SparqlSettings settings, Runner others) {
        return ExternalServers.of(environment.getProperty("quadrivia.sparql.external", ""))
                .<Runner>map(servers -> new ExternalRunner(servers, others, settings, client(environment)))
                .orElse(others);
    }

    private static HttpClient client(Environment environment) {
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5));
        String user = environment.getProperty("quadrivia.sparql.external-user", "");
        if (!user.isEmpty()) {
            String password = environment.getProperty("quadrivia.sparql.external-password", "");
            builder.authenticator(new Authenticator() {
                @Override
                protected PasswordAuthentication getPasswordAuthentication() {
                    return new PasswordAuthentication(user, password.toCharArray());
                }
            });
        }
        return builder.build();
    }

    @Override
    public SparqlReply run(PreparedQuery.Ready query, RunningQuery run) {
        long start = System.nanoTime();
        if (!servers.answers(query.request().kb())) {
            return others.run(query, run);
        }
        URI server = servers.of(query.request().kb());
        try {
            CappedAnswer answer = ask(server, query, run, start);
            return new SparqlReply(
                    200, query.format().mediaType(), answer.body(), answer.rows(), Duration.ZERO, since(start));
        } catch (HttpTimeoutException | TimeoutException overran) {
            String words = text("sparql.time", settings.limits().time().toMillis() / 1000.0);
            return SparqlReply.message(503, words, SOON, since(start));
        } catch (CappedAnswer.TooLong tooLong) {
            return SparqlReply.message(413, String.valueOf(tooLong.getMessage()), Duration.ZERO, since(start));
        } catch (CancellationException cancelled) {
            return SparqlReply.message(499, text("sparql.cancelled"), Duration.ZERO, since(start));
        } catch (IOException | JenaException | ExecutionException failed) {
            return run.isCancelled()
                    ? SparqlReply.message(499, text("sparql.cancelled"), Duration.ZERO, since(start))
                    : SparqlReply.message(503, text("sparql.external"), SOON, since(start));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return SparqlReply.message(499, text("sparql.cancelled"), Duration.ZERO, since(start));
        }
    }

    /** Sends the query to the server. If the answer is too long, sends it again with a limit on the rows. */
    private CappedAnswer ask(URI server, PreparedQuery.Ready query, RunningQuery run, long start)
            throws IOException, InterruptedException, TimeoutException, ExecutionException {
        long most = settings.limits().rows() + 1L;
        while (true) {
            Query limited = query.query().cloneQuery();
            boolean cut = !limited.isAskType() && (!limited.hasLimit() || limited.getLimit() > most);
            if (cut) {
                limited.setLimit(most);
            }
            byte[] heard = send(request(server, query, limited, start), run, start);
            if (heard.length <= settings.limits().bytes() * (long) WORDIER) {
                return read(new ByteArrayInputStream(heard), query, settings.limits());
            }
            if (most <= 1) {
                throw new IOException("one row is too long");
            }
            most = Math.max(1, most / WORDIER);
        }
    }

    private HttpRequest request(URI server, PreparedQuery.Ready query, Query limited, long start)
            throws TimeoutException {
        Duration left = settings.limits().time().minus(since(start));
        if (!left.isPositive()) {
            throw new TimeoutException();
        }
        StringBuilder form = new StringBuilder("query=").append(encode(limited.serialize()));
        add(form, "default-graph-uri", query.request().defaultGraphs());
        add(form, "named-graph-uri", query.request().namedGraphs());
        boolean rows = limited.isSelectType() || limited.isAskType();
        ResultFormat format = rows ? ResultFormat.JSON : ResultFormat.N_TRIPLES;
        return HttpRequest.newBuilder(server)
                .timeout(left)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", format.mediaType())
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
    }

    private byte[] send(HttpRequest request, RunningQuery run, long start)
            throws IOException, InterruptedException, TimeoutException, ExecutionException {
        int most = settings.limits().bytes() * WORDIER + 1;
        CompletableFuture<byte[]> sent = new CompletableFuture<>();
        Thread reading = Thread.ofVirtual().name("sparql-external").start(() -> {
            try {
                HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    if (response.statusCode() != 200) {
                        throw new IOException("the SPARQL server answers " + response.statusCode());
                    }
                    sent.complete(body.readNBytes(most));
                }
            } catch (IOException | InterruptedException failed) {
                sent.completeExceptionally(failed);
            }
        });
        run.onCancel(() -> sent.cancel(true));
        try {
            return sent.get(settings.limits().time().minus(since(start)).toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            run.onCancel(null);
            reading.interrupt();
        }
    }

    /**
     * Reads the server's answer and writes it in the requested format, within the limits.
     *
     * @throws JenaException if the answer is malformed
     */
    private static CappedAnswer read(InputStream answer, PreparedQuery.Ready prepared, QueryLimits limits) {
        Query query = prepared.query();
        ResultFormat format = prepared.format();
        if (query.isSelectType() || query.isAskType()) {
            QueryExecResult result = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                    .create(ResultSetLang.RS_JSON)
                    .readAny(answer, new Context());
            if (query.isAskType()) {
                return CappedAnswer.yesOrNo(result.booleanResult(), format);
            }
            RowSet rows = result.rowSet();
            return CappedAnswer.rows(rows.getResultVars(), rows, format, limits);
        }
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.source(answer).lang(Lang.NTRIPLES).parse(graph);
        return CappedAnswer.graph(graph.find(), query.getPrefixMapping(), format, limits);
    }

    private static void add(StringBuilder form, String name, List<String> graphs) {
        graphs.forEach(graph -> form.append('&').append(name).append('=').append(encode(graph)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        http.shutdownNow();
        others.close();
    }
}
