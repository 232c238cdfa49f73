package org.quadrivia.linkeddata.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;

/**
 * Limits how many queries each client may run at the same time, and how many requests it may send in a given period. It keeps a
 * bounded number of clients in memory and is thread-safe.
 */
final class ClientLimits {
    private static final int MAX_CLIENTS = 50_000;
    /** A client that was quiet may at once send as many requests as are allowed in this many seconds. */
    private static final int BURST_SECONDS = 10;

    private record Client(Bucket bucket, AtomicInteger running) {}

    private final Cache<String, Client> clients = Caches.bounded(
            "query-clients",
            Caffeine.newBuilder()
                    .maximumSize(MAX_CLIENTS)
                    .expireAfterAccess(ClockSpeed.scaled(Duration.ofMinutes(10)))
                    .build());
    private final int atOnce;
    private final Bandwidth rate;

    ClientLimits(int atOnce, int perSecond) {
        this.atOnce = atOnce;
        this.rate = Bandwidth.builder()
                .capacity((long) BURST_SECONDS * perSecond)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build();
    }

    /** Counts a request. Returns zero if the client may send it now; otherwise how long the client has to wait. */
    Duration countRequest(String client) {
        ConsumptionProbe probe = of(client).bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
    }

    /** Returns whether the client may run another query now. If so, the caller must call {@link #leave} afterwards. */
    boolean enter(String client) {
        AtomicInteger running = of(client).running;
        if (running.incrementAndGet() > atOnce) {
            running.decrementAndGet();
            return false;
        }
        return true;
    }

    void leave(String client) {
        // The entry may have been evicted while the query ran. The new one then counts from zero.
        of(client).running.updateAndGet(now -> Math.max(0, now - 1));
    }

    private Client of(String client) {
        return clients.get(
                client, name -> new Client(Bucket.builder().addLimit(rate).build(), new AtomicInteger()));
    }
}
