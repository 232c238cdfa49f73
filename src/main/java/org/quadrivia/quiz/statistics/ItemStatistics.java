package org.quadrivia.quiz.statistics;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * The difficulties of items. Until {@value ItemDifficulty#MIN_ANSWERS} takers have answered an item, its difficulty is the generator's
 * estimate; from then on it is calibrated from their answers ({@link Rasch}). While a knowledge base is in use, its items
 * are recalibrated in the background, at most once every {@value #MINUTES} minutes.
 */
@Service
public class ItemStatistics {
    static final int MINUTES = 10;
    private static final int BASES = 50;

    private final AnswerLog log;
    private final AsyncLoadingCache<KbId, Map<String, ItemDifficulty>> calibrated;

    /**
     * Creates the statistics of a server.
     *
     * @param log empty if the server has no storage
     */
    @Autowired
    ItemStatistics(Optional<AnswerLog> log) {
        this(log.orElse(kb -> List.of()), ForkJoinPool.commonPool());
    }

    ItemStatistics(AnswerLog log, Executor executor) {
        this.log = log;
        this.calibrated = Caffeine.newBuilder()
                .maximumSize(BASES)
                .refreshAfterWrite(ClockSpeed.scaled(Duration.ofMinutes(MINUTES)))
                .executor(executor)
                .buildAsync(kb -> calibrate(log, kb));
        Caches.bounded("item-difficulties", calibrated.synchronous());
    }

    /**
     * Returns the difficulty of an item without waiting. Until the first calibration is done, this is the generator's estimate.
     */
    public ItemDifficulty of(KbId kb, Item item) {
        var known = calibrated.get(kb);
        Map<String, ItemDifficulty> all = known.isCompletedExceptionally() ? Map.of() : known.getNow(Map.of());
        ItemDifficulty difficulty = all.get(item.id());
        return difficulty == null ? ItemDifficulty.estimated(item.difficulty()) : difficulty;
    }

    /** Returns the calibrated difficulties by item id. Waits for the calibration. */
    public Map<String, ItemDifficulty> calibrated(KbId kb) {
        return calibrated.get(kb).join();
    }

    /** Returns how the given item has been answered so far. */
    public ItemAnswers answers(KbId kb, String item) {
        return ItemAnswers.of(log.answers(kb, item));
    }

    private static Map<String, ItemDifficulty> calibrate(AnswerLog log, KbId kb) {
        Map<String, ItemDifficulty> enough = new HashMap<>();
        Rasch.difficulties(log.firstAnswers(kb)).forEach((item, measure) -> {
            if (measure.answers() >= ItemDifficulty.MIN_ANSWERS) {
                enough.put(item, ItemDifficulty.of(measure));
            }
        });
        return Map.copyOf(enough);
    }
}
