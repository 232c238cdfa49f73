package org.quadrivia.authoring.publishing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.authoring.jdbc.KeptFile;
import org.quadrivia.authoring.jdbc.MediaStore;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes the files that nobody can come back to: those that were brought a month ago and that no draft, no step of one, and no
 * revision names. The history of a knowledge base is never cut, so a file that some revision names is not looked at again.
 */
@Component
@ConditionalOnStorage
class MediaCleanup {
    /** How long a file is kept though nothing names it: as long as somebody may have its description in a text elsewhere. */
    static final Duration UNNAMED = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(MediaCleanup.class);

    private final MediaStore files;
    private final Storage storage;
    private final Snapshots snapshots;
    private final KnowledgeStore store;
    private final Clock clock;

    MediaCleanup(MediaStore files, Storage storage, Snapshots snapshots, KnowledgeStore store, Clock clock) {
        this.files = files;
        this.storage = storage;
        this.snapshots = snapshots;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void clear() {
        for (KeptFile file :
                storage.read(() -> files.unpublished(clock.instant().minus(UNNAMED)))) {
            if (isPublished(file)) {
                storage.write(() -> {
                    files.publish(file);
                    return true;
                });
            } else if (storage.write(() -> {
                boolean unnamed = !files.isInDraft(file);
                if (unnamed) {
                    files.remove(file);
                }
                return unnamed;
            })) {
                LOG.info("{}: no revision and no draft names {}, which is removed", file.kb(), file.name());
            }
        }
    }

    private boolean isPublished(KeptFile file) {
        Node name = NodeFactory.createURI(file.name().iri());
        boolean now = snapshots
                .published(file.kb())
                .filter(snapshot ->
                        snapshot.graphs().values().stream().anyMatch(graph -> graph.contains(Node.ANY, Node.ANY, name)))
                .isPresent();
        return now
                || store.history(file.kb()).stream()
                        .map(revision -> store.change(file.kb(), revision.number()))
                        .flatMap(Optional::stream)
                        .anyMatch(change -> names(change, name));
    }

    private static boolean names(Change change, Node file) {
        return Stream.of(change.added(), change.removed())
                .flatMap(quads -> quads.stream())
                .anyMatch(quad -> quad.getObject().equals(file));
    }
}
