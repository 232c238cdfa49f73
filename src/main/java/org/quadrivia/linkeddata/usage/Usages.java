package org.quadrivia.linkeddata.usage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** The usage of classes and properties in what knowledge bases assert, counted once for each revision. */
@Component
public class Usages {
    private static final int BASES = 50;

    private final Cache<Snapshot, GraphUsage> counted = Caches.bounded(
            "usage-of-terms",
            Caffeine.newBuilder().weakKeys().maximumSize(BASES).build());

    Usages() {}

    public GraphUsage of(Snapshot snapshot) {
        return counted.get(snapshot, one -> GraphUsage.of(one.dataset().getDefaultGraph()));
    }
}
