package org.quadrivia.question.own;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.StorageFailure;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the questions that teachers brought to each knowledge base in memory for every quiz. A change made in this instance applies
 * at once, one made in another instance after {@value #SECONDS} seconds. While the store does not answer, the last known questions
 * are asked.
 */
@Component
public final class OwnQuestionCache {
    private static final int SECONDS = 5;
    private static final int MOST = 1_000;

    private final Optional<OwnQuestionStore> store;
    private final LoadingCache<KbId, OwnBank> known = Caches.bounded(
            "own-questions",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .refreshAfterWrite(ClockSpeed.scaled(Duration.ofSeconds(SECONDS)))
                    .build(new CacheLoader<>() {
                        @Override
                        public OwnBank load(KbId kb) {
                            return read(kb);
                        }

                        @Override
                        public OwnBank reload(KbId kb, OwnBank before) {
                            try {
                                OwnBank now = read(kb);
                                return now.hasSame(before) ? before : now;
                            } catch (StorageFailure away) {
                                return before;
                            }
                        }
                    }));

    /** @param store empty if this instance stores nothing */
    public OwnQuestionCache(Optional<OwnQuestionStore> store) {
        this.store = store;
    }

    /** Returns the questions of a knowledge base that learners are asked. */
    public OwnBank of(KbId kb) {
        return known.get(kb);
    }

    void changed(KbId kb) {
        known.invalidate(kb);
    }

    @EventListener
    void gone(KbGone base) {
        changed(base.kb());
    }

    private OwnBank read(KbId kb) {
        return store.map(kept -> new OwnBank(kept.all(kb))).orElse(OwnBank.NONE);
    }
}
