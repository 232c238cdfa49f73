package org.quadrivia.authoring.editing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.Caches;
import org.quadrivia.Messages;
import org.quadrivia.Pace;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.Fault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.rdf.tools.Enrichment;
import org.quadrivia.question.rdf.tools.Enrichments;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Suggestions that would give a draft more questions. A few are tried in the background, each by making the whole bank again, and
 * the measured effect is reported. Results are cached by the digest of the snapshot with the draft applied.
 */
@Service
@ConditionalOnStorage
public class Suggestions {
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
     * A suggestion that would have an effect.
     *
     * @param about the property
     * @param things those that lack something; empty if it is about the property itself
     * @param gained how many questions would be added, less those that would be lost
     * @param reworded how many questions would be worded differently
     */
    public record Suggestion(Act act, Named about, List<Named> things, int gained, int reworded) {
        public Suggestion {
            things = List.copyOf(things);
        }

        /** Returns whether it can be applied without asking for more. */
        public boolean atOnce() {
            return act == Act.COMPLETE || act == Act.SINGLE;
        }
    }

    private static final int KEPT = 20;
    private static final Duration FOR = Duration.ofMinutes(30);

    private final DraftWorkspace desk;
    private final DraftEffects effects;
    private final Background background;
    private final Cache<String, SuggestionJob> jobs = Caches.bounded(
            "suggestions",
            Caffeine.newBuilder()
                    .maximumSize(KEPT)
                    .expireAfterAccess(Pace.age(FOR))
                    .build());

    public Suggestions(DraftWorkspace desk, DraftEffects effects, Background background) {
        this.desk = desk;
        this.effects = effects;
        this.background = background;
    }

    /**
     * Starts the trials, unless they are in progress or their results are known.
     *
     * @return false if too many others are in progress
     */
    public boolean begin(OpenDraft draft) {
        if (jobs.getIfPresent(key(draft)) != null) {
            return true;
        }
        SuggestionJob job = new SuggestionJob(draft, effects);
        jobs.put(key(draft), job);
        boolean begun = background.run(job::run);
        if (!begun) {
            jobs.invalidate(key(draft));
        }
        return begun;
    }

    /** Returns the progress for the draft as it is now; empty if no trials have been started. */
    public Optional<Progress> progress(OpenDraft draft) {
        return Optional.ofNullable(jobs.getIfPresent(key(draft))).map(SuggestionJob::look);
    }

    /** Cancels the trials after the current one. */
    public void cancel(OpenDraft draft) {
        String key = key(draft);
        SuggestionJob job = jobs.getIfPresent(key);
        if (job != null) {
            job.cancel();
            jobs.invalidate(key);
        }
    }

    /** Applies a suggestion to the draft, if that needs no further input. */
    public EditOutcome take(OpenDraft draft, Suggestion suggestion) {
        Optional<Enrichment> opening = Enrichments.of(draft.preview()).stream()
                .filter(open -> suggestion.atOnce()
                        && open.kind().name().equals(suggestion.act().name())
                        && open.about().id().equals(suggestion.about().id()))
                .findFirst();
        if (opening.isEmpty()) {
            return new EditOutcome.Bad(Fault.of(Messages.text("authoring.suggestion.gone")));
        }
        return desk.edit(draft, opening.get().said(), Set.of());
    }

    private static String key(OpenDraft draft) {
        return draft.kb() + " " + draft.preview().revision();
    }
}
