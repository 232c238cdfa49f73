package org.quadrivia.linkeddata.sparql;

import java.time.Duration;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.springframework.core.env.Environment;

/**
 * The limits on queries.
 *
 * @param query most bytes of a query's text
 * @param heapMegabytes heap of each worker
 * @param workers most knowledge bases that have a worker at the same time
 * @param running most queries of one worker at once
 * @param idle time without a query after which a worker is stopped
 * @param spare whether an extra worker is kept ready in case one is lost
 * @param atOnce most queries of one client at once
 * @param perSecond most queries of one client per second, in the long run; ten times as many in a burst
 * @param cache bytes of answers that are cached; 0 for none
 */
public record SparqlSettings(
        QueryLimits limits,
        int query,
        int heapMegabytes,
        int workers,
        int running,
        Duration idle,
        boolean spare,
        int atOnce,
        int perSecond,
        long cache) {

    static SparqlSettings of(Environment settings) {
        return new SparqlSettings(
                new QueryLimits(
                        settings.getProperty("quadrivia.sparql.time", Duration.class, QueryLimits.ENDPOINT.time()),
                        settings.getProperty("quadrivia.sparql.rows", Integer.class, QueryLimits.ENDPOINT.rows()),
                        settings.getProperty("quadrivia.sparql.bytes", Integer.class, QueryLimits.ENDPOINT.bytes())),
                settings.getProperty("quadrivia.sparql.query", Integer.class, 65_536),
                settings.getProperty("quadrivia.sparql.heap", Integer.class, 512),
                settings.getProperty("quadrivia.sparql.workers", Integer.class, 3),
                settings.getProperty("quadrivia.sparql.running", Integer.class, enough()),
                settings.getProperty("quadrivia.sparql.idle", Duration.class, Duration.ofMinutes(15)),
                settings.getProperty("quadrivia.sparql.spare", Boolean.class, true),
                settings.getProperty("quadrivia.sparql.at-once", Integer.class, 8),
                settings.getProperty("quadrivia.sparql.per-second", Integer.class, 30),
                settings.getProperty("quadrivia.sparql.cache", Long.class, 32_000_000L));
    }

    private static int enough() {
        return Math.max(4, Runtime.getRuntime().availableProcessors());
    }
}
