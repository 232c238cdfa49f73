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
import org.quadrivia.authoring.draft.Drafts;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.Fault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.question.rdf.tools.Enrichment;
import org.quadrivia.question.rdf.tools.Enrichments;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * What would give a draft of a knowledge base more questions: a few things are tried in the background, each by making all
 * questions anew, and what is told is what came of it, kept by the digest of what the draft makes. As in {@link Drafts}, all is
 * of whoever is asking.
 */
@Service
@ConditionalOnStorage
public class Suggestions {
    /**
     * How far it is.
     *
     * @param tried how many things have been tried
     * @param all of how many
     * @param found those that give something, the best first
     */
    public record Progress(int tried, int all, List<Suggestion> found, boolean done) {
        public Progress {
            found = List.copyOf(found);
        }
    }

    /** What could be said. */
    public enum Act {
        COMPLETE,
        SINGLE,
        DATES,
        WORDS
    }

    /**
     * A thing that would give something.
     *
     * @param about the property
     * @param things those that lack something; none where it is of the property itself
     * @param gained how many questions there would be besides, less those that would be lost
     * @param reworded how many would be asked in other words
     */
    public record Suggestion(Act act, Named about, List<Named> things, int gained, int reworded) {
        public Suggestion {
            things = List.copyOf(things);
        }

        /** Whether it can be said without knowing more. */
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

    /** Begins to try, unless that is under way or known. @return false where too many others are at it */
    public boolean begin(KbId kb) {
        OpenDraft working = desk.open(kb);
        if (jobs.getIfPresent(key(working)) != null) {
            return true;
        }
        SuggestionJob job = new SuggestionJob(working, effects);
        jobs.put(key(working), job);
        boolean begun = background.run(job::run);
        if (!begun) {
            jobs.invalidate(key(working));
        }
        return begun;
    }

    /** How far that is, for the draft as it is now; empty where nobody has begun. */
    public Optional<Progress> progress(KbId kb) {
        return Optional.ofNullable(jobs.getIfPresent(key(desk.open(kb)))).map(SuggestionJob::look);
    }

    /** No more is tried than what is being tried. */
    public void cancel(KbId kb) {
        String key = key(desk.open(kb));
        SuggestionJob job = jobs.getIfPresent(key);
        if (job != null) {
            job.cancel();
            jobs.invalidate(key);
        }
    }

    /** Has the draft say what was suggested, where that can be said without asking anybody. */
    public EditOutcome take(KbId kb, Suggestion suggestion) {
        OpenDraft working = desk.open(kb);
        Optional<Enrichment> opening = Enrichments.of(working.preview()).stream()
                .filter(open -> suggestion.atOnce()
                        && open.kind().name().equals(suggestion.act().name())
                        && open.about().id().equals(suggestion.about().id()))
                .findFirst();
        if (opening.isEmpty()) {
            return new EditOutcome.Bad(Fault.of(Messages.text("authoring.suggestion.gone")));
        }
        return desk.edit(working, new Change(opening.get().said(), Set.of()));
    }

    private static String key(OpenDraft working) {
        return working.kb() + " " + working.preview().revision();
    }
}
