package org.quadrivia.authoring.fetching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;

/** A Fuseki with planets and moons, and a server of documents beside it, both on this machine. */
public final class SomebodysGraph implements AutoCloseable {
    public static final String PLANETS = "http://planets.example/";
    private static final String PREFIXES = """
            PREFIX : <http://planets.example/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private final FusekiServer fuseki;
    private final HttpServer documents;

    public SomebodysGraph() {
        fuseki = FusekiServer.create()
                .loopback(true)
                .port(0)
                .add("/ds", dataset)
                .build()
                .start();
        try {
            documents = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            documents.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reset();
    }

    /** Begins anew: three planets, and twelve moons that orbit them. */
    public void reset() {
        update("CLEAR ALL");
        StringBuilder data =
                new StringBuilder("INSERT DATA { :Planet rdfs:label \"planet\"@en . :Moon rdfs:label \"moon\"@en ."
                        + " :orbits rdfs:label \"orbits\"@en . :radius rdfs:label \"radius\"@en .");
        String[] planets = {"Jupiter", "Saturn", "Uranus"};
        for (String planet : planets) {
            data.append(" :%s a :Planet ; rdfs:label \"%s\"@en .".formatted(planet, planet));
        }
        String[] moons = {
            "Io",
            "Europa",
            "Ganymede",
            "Callisto",
            "Titan",
            "Rhea",
            "Dione",
            "Tethys",
            "Oberon",
            "Titania",
            "Ariel",
            "Miranda"
        };
        for (int i = 0; i < moons.length; i++) {
            data.append(" :%s a :Moon ; rdfs:label \"%s\"@en ; :orbits :%s ; :radius %d ."
                    .formatted(moons[i], moons[i], planets[i / 4], 300 + 17 * i));
        }
        update(data + " }");
    }

    /** Runs an update; the usual prefixes are known. */
    public void update(String request) {
        Txn.executeWrite(
                dataset,
                () -> UpdateExec.dataset(dataset).update(PREFIXES + request).execute());
    }

    /** What a CONSTRUCT query finds there, asked without a server. */
    public Graph found(String query) {
        return Txn.calculateRead(
                dataset, () -> QueryExec.dataset(dataset).query(query).construct());
    }

    /** Where it answers queries. */
    public String endpoint() {
        return "http://localhost:" + fuseki.getHttpPort() + "/ds/query";
    }

    /** Serves a document. */
    public String document(String path, String type, String text) {
        return answer(path, exchange -> {
            try {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Redirects. */
    public String redirect(String path, String to) {
        return answer(path, exchange -> {
            try {
                exchange.getResponseHeaders().set("Location", to);
                exchange.sendResponseHeaders(303, -1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String answer(String path, Consumer<HttpExchange> by) {
        documents.createContext(path, exchange -> {
            try (exchange) {
                by.accept(exchange);
            }
        });
        return "http://localhost:" + documents.getAddress().getPort() + path;
    }

    /** What the administrator writes to allow both. */
    public String hosts() {
        return "localhost:" + fuseki.getHttpPort() + ",localhost:"
                + documents.getAddress().getPort();
    }

    @Override
    public void close() {
        fuseki.stop();
        documents.stop(0);
    }
}
