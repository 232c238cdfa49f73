package org.quadrivia.knowledge.rdf.store.server;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** The same where the server keeps what it is given in TDB2, and so literals by their values. */
class ServerOnTdbStoreTest extends ServerStoreTest {
    @Override
    DatasetGraph dataset() {
        return DatabaseMgr.createDatasetGraph();
    }
}
