package org.quadrivia.linkeddata.sparql;

import java.time.Duration;
import org.quadrivia.linkeddata.worker.Limits;
import org.springframework.core.env.Environment;

/**
 * What queries may take.
 *
 * @param query bytes of its text
 * @param heapMegabytes of each worker
 * @param workers at most so many knowledge bases are held by a worker of their own at a time
 * @param running queries of one worker at once
 * @param idle after so long without a query a worker is let go
 * @param spare whether a worker is kept for whenever one is lost
 * @param atOnce queries of one client at once
 * @param perSecond queries of one client in a second, in the long run; ten times as many in a burst
 * @param cache bytes of answers that are kept; 0: none
 */
public record SparqlSettings(
        Limits limits,
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
                new Limits(
                        settings.getProperty("quadrivia.sparql.time", Duration.class, Duration.ofSeconds(10)),
                        settings.getProperty("quadrivia.sparql.rows", Integer.class, 10_000),
                        settings.getProperty("quadrivia.sparql.bytes", Integer.class, 10_000_000)),
                settings.getProperty("quadrivia.sparql.query", Integer.class, 16_384),
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
