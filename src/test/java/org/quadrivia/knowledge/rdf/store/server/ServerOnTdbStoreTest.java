package org.quadrivia.knowledge.rdf.store.server;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Tag;

/** The same where the server keeps what it is given in TDB2, and so literals by their values. */
@Tag("full")
class ServerOnTdbStoreTest extends ServerStoreTest {
    @Override
    DatasetGraph dataset() {
        return DatabaseMgr.createDatasetGraph();
    }
}
