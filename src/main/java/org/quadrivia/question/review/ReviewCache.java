package org.quadrivia.question.review;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.question.Banks;
import org.quadrivia.storage.LastKnown;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the reviews of each knowledge base in memory for every quiz. */
@Component
final class ReviewCache {
    private final LastKnown<KbId, BankReview> known;

    /** @param store empty if this instance stores nothing */
    ReviewCache(Optional<ReviewStore> store, Banks banks) {
        this.known = new LastKnown<>("reviews", kb -> read(kb, store, banks));
    }

    BankReview of(KbId kb) {
        return known.of(kb);
    }

    void changed(KbId kb) {
        known.changed(kb);
    }

    @EventListener
    void gone(KbGone base) {
        changed(base.kb());
    }

    private static BankReview read(KbId kb, Optional<ReviewStore> store, Banks banks) {
        List<ShippedReview> shipped = banks.shippedReviews(kb);
        return store.map(kept -> BankReview.of(kept.items(kb), kept.off(kb), shipped))
                .orElseGet(() -> BankReview.of(List.of(), List.of(), shipped));
    }
}
