package org.quadrivia.knowledge.rdf.store.server;

import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.quadrivia.knowledge.rdf.store.QuadStoreContract;
import org.quadrivia.knowledge.rdf.store.QuadStores;

/** A SPARQL server of one dataset on this machine, which goes on with the same data when it is started again. */
public final class Fuseki implements AutoCloseable {
    final DatasetGraph dataset;
    private final int port;
    private FusekiServer server;

    public Fuseki() {
        this(DatasetGraphFactory.createTxnMem());
    }

    public Fuseki(DatasetGraph dataset) {
        this.dataset = dataset;
        this.server = start(0);
        this.port = server.getHttpPort();
    }

    private FusekiServer start(int at) {
        return FusekiServer.create()
                .loopback(true)
                .port(at)
                .add("/ds", dataset)
                .build()
                .start();
    }

    public SparqlServer.Address address() {
        String ds = "http://localhost:" + port + "/ds/";
        return new SparqlServer.Address(ds + "query", ds + "update", "", "");
    }

    public QuadStores stores() {
        return new ServerStores(new SparqlServer(address(), Duration.ofSeconds(30)), QuadStoreContract.CLOCK);
    }

    public void stop() {
        server.stop();
    }

    public void startAgain() {
        server = start(port);
    }

    @Override
    public void close() {
        server.stop();
    }
}
