package org.quadrivia.question.review;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.question.Banks;
import org.quadrivia.storage.StorageFailure;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the reviews of each knowledge base in memory for every quiz. A change made in this instance applies at once, one made in
 * another instance after {@value #SECONDS} seconds. While the store does not answer, the last known reviews apply.
 */
@Component
final class ReviewCache {
    private static final int SECONDS = 5;
    private static final int MOST = 1_000;

    private final Optional<ReviewStore> store;
    private final Banks banks;
    private final LoadingCache<KbId, BankReview> known = Caches.bounded(
            "reviews",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .refreshAfterWrite(ClockSpeed.scaled(Duration.ofSeconds(SECONDS)))
                    .build(new CacheLoader<>() {
                        @Override
                        public BankReview load(KbId kb) {
                            return read(kb);
                        }

                        @Override
                        public BankReview reload(KbId kb, BankReview before) {
                            try {
                                return read(kb);
                            } catch (StorageFailure away) {
                                return before;
                            }
                        }
                    }));

    /** @param store empty if this instance stores nothing */
    ReviewCache(Optional<ReviewStore> store, Banks banks) {
        this.store = store;
        this.banks = banks;
    }

    BankReview of(KbId kb) {
        return known.get(kb);
    }

    void changed(KbId kb) {
        known.invalidate(kb);
    }

    @EventListener
    void gone(KbGone base) {
        changed(base.kb());
    }

    private BankReview read(KbId kb) {
        List<ShippedReview> shipped = banks.shippedReviews(kb);
        return store.map(kept -> BankReview.of(kept.items(kb), kept.off(kb), shipped))
                .orElseGet(() -> BankReview.of(List.of(), List.of(), shipped));
    }
}
