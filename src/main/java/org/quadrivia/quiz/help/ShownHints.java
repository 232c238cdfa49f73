package org.quadrivia.quiz.help;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;

/**
 * Remembers until the answer that a hint was shown for a question, so that neither a reload nor another tab makes the answer look
 * unaided. Hints are kept in memory for a day; a restart of the server forgets them.
 */
public final class ShownHints {
    private static final int MOST = 100_000;

    private final Cache<String, Boolean> shown = Caches.bounded(
            "hints",
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterWrite(ClockSpeed.scaled(Duration.ofDays(1)))
                    .build());

    /** @param question identifies a question in one quiz */
    public void show(String question) {
        shown.put(question, true);
    }

    public boolean isShown(String question) {
        return shown.getIfPresent(question) != null;
    }
}
