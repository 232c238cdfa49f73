package org.quadrivia.authoring.editing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.preview.Enrichment;
import org.quadrivia.question.rdf.preview.Enrichments;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Suggests additions that would give a draft more questions. A few additions are tried in the background: for each, the whole
 * bank is generated again, and its effect is reported. Results are cached by the digest of the snapshot with the draft
 * applied.
 */
@Service
@ConditionalOnStorage
public class EnrichmentSuggestions {
    /**
     * The progress of the trials.
     *
     * @param tried how many suggestions have been tried
     * @param all how many there are
     * @param found those that have an effect, the best first
     */
    public record Progress(int tried, int all, List<Suggestion> found, boolean done) {
        public Progress {
            found = List.copyOf(found);
        }
    }

    /** The kinds of statements that are suggested. */
    public enum Act {
        COMPLETE,
        SINGLE,
        DATES,
        WORDS
    }

    /**
     * A suggestion that would have an effect. *
     *
     * @param about the property
     * @param things the things that lack a value; empty if the suggestion is about the property itself
     * @param gained how many questions would be added, less those that would be lost
     * @param reworded how many questions would be worded differently
     */
    public record Suggestion(Act act, Named about, List<Named> things, int gained, int reworded) {
        public Suggestion {
            things = List.copyOf(things);
        }

        /** Returns whether the suggestion can be applied at once, without further input. */
        public boolean atOnce() {
            return act == Act.COMPLETE || act == Act.SINGLE;
        }
    }

    private static final int MAX_JOBS = 20;
    private static final Duration RESULT_LIFETIME = Duration.ofMinutes(30);

    private final DraftWorkspace desk;
    private final DraftEffects effects;
    private final BackgroundTasks background;
    private final Cache<String, Job> jobs = Caches.bounded(
            "suggestions",
            Caffeine.newBuilder()
                    .maximumSize(MAX_JOBS)
                    .expireAfterAccess(ClockSpeed.scaled(RESULT_LIFETIME))
                    .build());

    public EnrichmentSuggestions(DraftWorkspace desk, DraftEffects effects, BackgroundTasks background) {
        this.desk = desk;
        this.effects = effects;
        this.background = background;
    }

    /**
     * Starts the trials, unless they are in progress or their results are known.
     *
     * @return false if too many other trials are in progress
     */
    public boolean begin(OpenDraft draft) {
        if (jobs.getIfPresent(key(draft)) != null) {
            return true;
        }
        Job job = new Job(draft, effects);
        jobs.put(key(draft), job);
        boolean begun = background.run(job::run);
        if (!begun) {
            jobs.invalidate(key(draft));
        }
        return begun;
    }

    /** Returns the progress for the draft as it is now; empty if no trials have been started. */
    public Optional<Progress> progress(OpenDraft draft) {
        return Optional.ofNullable(jobs.getIfPresent(key(draft))).map(Job::look);
    }

    /** Cancels the trials after the current one. */
    public void cancel(OpenDraft draft) {
        String key = key(draft);
        Job job = jobs.getIfPresent(key);
        if (job != null) {
            job.cancel();
            jobs.invalidate(key);
        }
    }

    /** Applies a suggestion to the draft, if that needs no further input. */
    public EditOutcome take(OpenDraft draft, Suggestion suggestion) {
        Optional<Enrichment> enrichment = Enrichments.of(draft.preview()).stream()
                .filter(open -> suggestion.atOnce()
                        && open.kind().name().equals(suggestion.act().name())
                        && open.about().id().equals(suggestion.about().id()))
                .findFirst();
        if (enrichment.isEmpty()) {
            return new EditOutcome.Bad(InputFault.of(Messages.text("authoring.suggestion.gone")));
        }
        return desk.edit(draft, enrichment.get().said(), Set.of());
    }

    private static String key(OpenDraft draft) {
        return draft.kb() + " " + draft.preview().revision();
    }

    /**
     * Applies each suggestion in turn to a copy, makes the bank and counts the difference. Run by one thread; its
     * progress may be read by others.
     */
    private static final class Job {
        private final OpenDraft draft;
        private final DraftEffects effects;
        private final List<Suggestion> found = new ArrayList<>();
        private volatile Progress progress = new Progress(0, 0, List.of(), false);
        private volatile boolean cancelled;

        Job(OpenDraft draft, DraftEffects effects) {
            this.draft = draft;
            this.effects = effects;
        }

        Progress look() {
            return progress;
        }

        void cancel() {
            cancelled = true;
        }

        void run() {
            try {
                tryAll();
            } finally {
                progress = new Progress(progress.tried(), progress.all(), progress.found(), true);
            }
        }

        private void tryAll() {
            List<Enrichment> enrichments = Enrichments.of(draft.preview());
            progress = new Progress(0, enrichments.size(), List.of(), false);
            Bank before = effects.bank(draft);
            for (int tried = 0; tried < enrichments.size() && !cancelled; tried++) {
                measure(enrichments.get(tried), before);
                found.sort(Comparator.comparingInt((Suggestion one) -> -one.gained())
                        .thenComparingInt(one -> -one.reworded()));
                progress = new Progress(tried + 1, enrichments.size(), found, false);
            }
        }

        private void measure(Enrichment enrichment, Bank before) {
            Bank after = effects.generate(draft.kb(), new Change(enrichment.said(), Set.of()).apply(draft.preview()));
            Map<String, Item> were = byId(before);
            Set<String> are = new HashSet<>(byId(after).keySet());
            int gained = (int) are.stream().filter(id -> !were.containsKey(id)).count();
            int lost =
                    (int) were.keySet().stream().filter(id -> !are.contains(id)).count();
            int reworded = (int) after.items().stream()
                    .filter(item -> were.containsKey(item.id())
                            && !were.get(item.id()).stem().equals(item.stem()))
                    .count();
            int more = gained - lost;
            boolean worded = enrichment.kind() == Enrichment.Kind.WORDS && reworded > 0;
            if (more > 0 || worded) {
                found.add(new Suggestion(
                        EnrichmentSuggestions.Act.valueOf(enrichment.kind().name()),
                        enrichment.about(),
                        enrichment.things(),
                        Math.max(0, more),
                        worded ? reworded : 0));
            }
        }

        private static Map<String, Item> byId(Bank bank) {
            return bank.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        }
    }
}
