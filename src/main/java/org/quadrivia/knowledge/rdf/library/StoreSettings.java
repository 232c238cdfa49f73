package org.quadrivia.knowledge.rdf.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.store.Compaction;
import org.quadrivia.knowledge.rdf.store.FolderStores;
import org.quadrivia.knowledge.rdf.store.QuadStores;
import org.quadrivia.knowledge.rdf.store.server.ServerStores;
import org.quadrivia.knowledge.rdf.store.server.SparqlServer;
import org.quadrivia.storage.DataFolderUnusable;
import org.springframework.core.env.Environment;

/** Where knowledge bases are kept: in the data folder, unless a SPARQL server is named. */
record StoreSettings(
        Optional<SparqlServer.Address> server, Duration patience, Duration poll, Compaction.Bound compaction) {
    /** @throws DataFolderUnusable if only one of the server's two addresses is named */
    static StoreSettings of(Environment settings) {
        String query = settings.getProperty("quadrivia.store.query-url", "");
        String update = settings.getProperty("quadrivia.store.update-url", "");
        if (query.isBlank() != update.isBlank()) {
            String message = Messages.text("store.server.half");
            throw new DataFolderUnusable(message, new IllegalArgumentException(message));
        }
        SparqlServer.Address address = new SparqlServer.Address(
                query,
                update,
                settings.getProperty("quadrivia.store.user", ""),
                settings.getProperty("quadrivia.store.password", ""));
        return new StoreSettings(
                query.isBlank() ? Optional.empty() : Optional.of(address),
                Duration.parse(settings.getProperty("quadrivia.store.patience", "PT5M")),
                Duration.parse(settings.getProperty("quadrivia.store.poll", "PT2S")),
                Compaction.Bound.of(settings.getProperty("quadrivia.store.compact", Integer.class, 32)));
    }

    /** @param folder a data folder that this process holds */
    QuadStores open(Path folder) {
        return server.<QuadStores>map(
                        address -> new ServerStores(new SparqlServer(address, patience), Clock.systemUTC()))
                .orElseGet(() -> new FolderStores(folder, Clock.systemUTC(), compaction));
    }

    /** Waits until everybody who shares a server has looked at what is there. */
    void awaitOthers() {
        try {
            Thread.sleep(poll.multipliedBy(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
