package org.quadrivia.linkeddata.exercise;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Prefixes;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.linkeddata.QueryExample;
import org.springframework.stereotype.Service;

/**
 * Example queries to begin with on a knowledge base, generated from its content. Does not check who may read the knowledge base:
 * the caller does that first.
 *
 * <p>Examples are of the published snapshot and are made once for each revision.
 */
@Service
public class QueryExamples {
    private record Made(Snapshot of, Map<String, String> prefixes, List<QueryExample> examples) {}

    private static final int BASES = 200;

    private final Snapshots snapshots;
    private final Cache<KbId, Made> made = Caches.bounded(
            "query-examples", Caffeine.newBuilder().maximumSize(BASES).build());

    QueryExamples(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Returns the examples, the simplest first. Each finds something. Empty if there is no such knowledge base. */
    public List<QueryExample> of(KbId kb) {
        return made(kb).map(Made::examples).orElse(List.of());
    }

    /**
     * Returns namespaces by prefix, in alphabetical order of the prefixes. Contains only namespaces that the knowledge base uses.
     */
    public Map<String, String> prefixes(KbId kb) {
        return made(kb).map(Made::prefixes).orElse(Map.of());
    }

    private Optional<Made> made(KbId kb) {
        Optional<Snapshot> published = snapshots.published(kb);
        if (published.isEmpty()) {
            made.invalidate(kb);
            return Optional.empty();
        }
        return Optional.of(made.asMap()
                .compute(
                        kb,
                        (id, known) -> known != null && known.of == published.get() ? known : make(published.get())));
    }

    private static Made make(Snapshot snapshot) {
        Map<String, String> prefixes = Prefixes.of(snapshot);
        return new Made(snapshot, prefixes, ExampleMaker.of(snapshot, prefixes));
    }
}
