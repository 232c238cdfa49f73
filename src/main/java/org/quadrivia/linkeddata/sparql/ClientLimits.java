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
 * Limits how many queries each client may run at once and in a while. In memory, for a bounded number of clients; thread-safe.
 */
final class ClientLimits {
    private static final int MOST = 50_000;
    private static final int BURST = 10;

    private record Client(Bucket bucket, AtomicInteger running) {}

    private final Cache<String, Client> clients = Caches.bounded(
            "query-clients",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterAccess(ClockSpeed.age(Duration.ofMinutes(10)))
                    .build());
    private final int atOnce;
    private final Bandwidth rate;

    ClientLimits(int atOnce, int perSecond) {
        this.atOnce = atOnce;
        this.rate = Bandwidth.builder()
                .capacity((long) BURST * perSecond)
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
        of(client).running.updateAndGet(now -> Math.max(0, now - 1));
    }

    private Client of(String client) {
        return clients.get(
                client, name -> new Client(Bucket.builder().addLimit(rate).build(), new AtomicInteger()));
    }
}
