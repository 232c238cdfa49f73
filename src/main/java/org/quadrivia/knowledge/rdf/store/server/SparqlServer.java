package org.quadrivia.knowledge.rdf.store.server;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.http.auth.AuthLib;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.storage.DataFolderUnusable;

/**
 * A SPARQL 1.1 server that queries and updates. All methods throw {@link DataFolderUnusable}, which says what went wrong,
 * where, and what to do.
 */
public final class SparqlServer implements AutoCloseable {
    /**
     * How to reach a server.
     *
     * @param user empty for anonymous access
     */
    public record Address(String query, String update, String user, String password) {
        @Override
        public String toString() {
            return update;
        }
    }

    /** Thrown if the server understood the request and refused it, so that nothing was changed. */
    static final class Refused extends DataFolderUnusable {
        private static final long serialVersionUID = 1;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int LONGEST_WORDS = 300;

    private final Address address;
    private final Duration patience;
    private final HttpClient http;
    private final RDFConnection connection;

    /** @param patience how long to wait for the end of one request */
    public SparqlServer(Address address, Duration patience) {
        this.address = address;
        this.patience = patience;
        HttpClient.Builder client =
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).followRedirects(HttpClient.Redirect.NORMAL);
        if (!address.user.isEmpty()) {
            client.authenticator(AuthLib.authenticator(address.user, address.password));
        }
        this.http = client.build();
        this.connection = RDFConnectionRemote.newBuilder()
                .queryEndpoint(address.query)
                .updateEndpoint(address.update)
                .httpClient(http)
                .parseCheckSPARQL(false)
                .build();
    }

    /** Passes each row of a SELECT to the consumer. */
    void rows(String select, Consumer<Binding> to) {
        asking(address.query, () -> {
            try (var execution = connection
                    .newQuery()
                    .query(select)
                    .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                ResultSet rows = execution.execSelect();
                while (rows.hasNext()) {
                    to.accept(rows.nextBinding());
                }
            }
            return true;
        });
    }

    boolean ask(String ask) {
        return asking(address.query, () -> {
            try (var execution = connection
                    .newQuery()
                    .query(ask)
                    .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return execution.execAsk();
            }
        });
    }

    /**
     * Runs all of an update request, or nothing of it.
     *
     * @throws Refused if it is known that nothing was changed
     */
    void update(String request) {
        asking(address.update, () -> {
            connection
                    .newUpdate()
                    .update(request)
                    .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .build()
                    .execute();
            return true;
        });
    }

    @Override
    public String toString() {
        return address.toString();
    }

    @Override
    public void close() {
        connection.close();
        http.shutdownNow();
    }

    private static <T> T asking(String place, Supplier<T> work) {
        try {
            return work.get();
        } catch (QueryExceptionHTTP e) {
            throw unusable(place, e.getStatusCode(), e.getResponse(), e);
        } catch (HttpException e) {
            throw unusable(place, e.getStatusCode(), e.getResponse(), e);
        } catch (org.apache.jena.shared.JenaException | org.apache.jena.atlas.AtlasException e) {
            throw new DataFolderUnusable(Messages.text("store.server.garbled", place, words(e.getMessage())), e);
        }
    }

    private static DataFolderUnusable unusable(
            String place, int status, @Nullable String response, RuntimeException e) {
        if (status == 401 || status == 403) {
            return new Refused(Messages.text("store.server.forbidden", place, String.valueOf(status)), e);
        }
        if (status >= 400 && status < 500) {
            return new Refused(
                    Messages.text("store.server.refused", place, String.valueOf(status), words(response)), e);
        }
        if (status >= 500) {
            return new DataFolderUnusable(
                    Messages.text("store.server.failed", place, String.valueOf(status), words(response)), e);
        }
        return new DataFolderUnusable(Messages.text("store.server.unreachable", place, words(cause(e))), e);
    }

    private static String cause(Throwable e) {
        Throwable innermost = e;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getMessage() == null ? innermost.getClass().getSimpleName() : innermost.getMessage();
    }

    private static String words(@Nullable String text) {
        String words = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "…" : words;
    }
}
