package org.quadrivia.account.signup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.quadrivia.Caches;
import org.quadrivia.account.ClientNetwork;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Limits how many accounts can be created from one network: {@code quadrivia.sign-ups} at once, and as many per hour in the long
 * run. The default is enough for two classes behind one address. Keeps its state in memory, bounded. Thread-safe.
 */
@Component
@ConditionalOnStorage
public class SignUpLimit {
    private static final int MAX_CACHED = 50_000;

    private final int most;
    private final Cache<String, Bucket> addresses = Caches.bounded(
            "sign-ups",
            Caffeine.newBuilder()
                    .maximumSize(MAX_CACHED)
                    .expireAfterAccess(Duration.ofHours(1))
                    .build());

    SignUpLimit(@Value("${quadrivia.sign-ups:60}") int most) {
        this.most = most;
    }

    /** Returns whether one more account may be created now, and if so counts it. */
    public boolean admit(String address) {
        return addresses.get(ClientNetwork.of(address), one -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(most)
                        .refillGreedy(most, Duration.ofHours(1))
                        .build())
                .build();
    }
}
