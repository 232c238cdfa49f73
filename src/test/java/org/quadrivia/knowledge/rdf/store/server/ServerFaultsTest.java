package org.quadrivia.knowledge.rdf.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.QuadStoreContract;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.storage.DataFolderUnusable;

/** Between us and a server stands something that goes wrong, at updates. */
class ServerFaultsTest {
    private static final String PASSWORD =
            "Basic " + Base64.getEncoder().encodeToString("us:secret".getBytes(StandardCharsets.UTF_8));

    private final HttpClient client = HttpClient.newHttpClient();
    private Fuseki fuseki;
    private HttpServer between;
    private ServerStores stores;
    private Snapshot first;
    private volatile int answer;
    private volatile boolean passOn;
    private volatile boolean locked;

    @BeforeEach
    void start() throws IOException {
        fuseki = new Fuseki();
        between = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        between.createContext("/", this::handle);
        between.start();
        passOn = true;
        String at = "http://localhost:" + between.getAddress().getPort();
        SparqlServer.Address address =
                new SparqlServer.Address(fuseki.address().query(), at + "/ds/update", "us", "secret");
        stores = new ServerStores(new SparqlServer(address, Duration.ofSeconds(30)), QuadStoreContract.CLOCK);
        first = QuadStoreContract.snapshot(QuadStoreContract.FEW);
        Optional<Revision> made = stores.with(
                QuadStoreContract.ID,
                store -> store.replace(Optional.empty(), QuadStoreContract.head(first), first, QuadStoreContract.NOTE));
        assertThat(made).isPresent();
    }

    @AfterEach
    void stop() {
        stores.close();
        between.stop(0);
        fuseki.close();
        client.close();
    }

    @Test
    void anAnswerThatIsLostIsFoundOut() {
        answer = 500;

        assertThat(publish()).isPresent();
        assertThat(stores.heads()).doesNotContainValue(first.revision());
    }

    @Test
    void aServerThatFailsBeforeItDidAnythingIsToldAndNothingIsChanged() {
        answer = 500;
        passOn = false;

        assertThatThrownBy(this::publish)
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining("/ds/update failed (status 500: Out of order.)");
        assertThat(stores.heads()).containsValue(first.revision());
    }

    @Test
    void whatTheServerRefusesIsTold() {
        answer = 400;
        passOn = false;

        assertThatThrownBy(this::publish)
                .isInstanceOf(SparqlServer.Refused.class)
                .hasMessageContaining("refused")
                .hasMessageContaining("Out of order.")
                .hasMessageContaining("Nothing was changed");
    }

    @Test
    void whoMayNotIsToldToLookAtThePassword() {
        answer = 403;
        passOn = false;

        assertThatThrownBy(this::publish)
                .isInstanceOf(SparqlServer.Refused.class)
                .hasMessageContaining("denied access (status 403)");
    }

    @Test
    void whoIsAskedWhoTheyAreSaysIt() {
        locked = true;

        assertThat(publish()).isPresent();
    }

    private Optional<Revision> publish() {
        Change change = QuadStoreContract.adding("x");
        return stores.with(
                QuadStoreContract.ID,
                store -> store.publish(first.revision(), change, change.apply(first), QuadStoreContract.NOTE));
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readAllBytes();
        if (locked && !PASSWORD.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"here\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
            return;
        }
        int status = passOn ? pass(request, exchange.getRequestHeaders().getFirst("Content-Type")) : answer;
        if (answer == 0) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            byte[] said = "Out of order.".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer, said.length);
            exchange.getResponseBody().write(said);
        }
        exchange.close();
    }

    private int pass(byte[] request, String type) throws IOException {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(fuseki.address().update()))
                                    .header("Content-Type", type)
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
