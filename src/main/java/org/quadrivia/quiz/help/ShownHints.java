package org.quadrivia.quiz.help;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;

/**
 * Remembers where a hint was shown until the question is answered, so that neither a reload nor another tab makes an answer look as
 * if it had been given without. Kept in memory for a day; a restart of the server forgets it.
 */
public final class ShownHints {
    private static final int MOST = 100_000;

    private final Cache<String, Boolean> shown = Caches.bounded(
            "hints",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterWrite(ClockSpeed.scaled(Duration.ofDays(1)))
                    .build());

    /** @param question identifies one asking of a question */
    public void show(String question) {
        shown.put(question, true);
    }

    public boolean isShown(String question) {
        return shown.getIfPresent(question) != null;
    }
}
