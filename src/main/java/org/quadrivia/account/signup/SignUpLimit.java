package org.quadrivia.account.signup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.quadrivia.Caches;
import org.quadrivia.account.Network;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many accounts may be made from one address: so many at once, behind which two classes may sit, and in the long run as many in an
 * hour. In memory, bounded; safe for many threads.
 */
@Component
@ConditionalOnStorage
public class SignUpLimit {
    private static final int MOST = 50_000;

    private final int most;
    private final Cache<String, Bucket> addresses = Caches.bounded(
            "sign-ups",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterAccess(Duration.ofHours(1))
                    .build());

    SignUpLimit(@Value("${quadrivia.sign-ups:60}") int most) {
        this.most = most;
    }

    /** Whether one more may be made now; it is counted then. */
    public boolean admit(String address) {
        return addresses.get(Network.of(address), one -> bucket()).tryConsume(1);
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
