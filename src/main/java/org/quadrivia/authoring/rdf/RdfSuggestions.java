package org.quadrivia.authoring.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.Caches;
import org.quadrivia.Messages;
import org.quadrivia.Pace;
import org.quadrivia.authoring.Edited;
import org.quadrivia.authoring.Fault;
import org.quadrivia.authoring.Suggestions;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.Change;
import org.quadrivia.question.rdf.Opening;
import org.quadrivia.question.rdf.Openings;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Trials in the background; what came of them is kept by the digest of what the draft makes. */
@Service
@ConditionalOnStorage
class RdfSuggestions implements Suggestions {
    private static final int KEPT = 20;
    private static final Duration FOR = Duration.ofMinutes(30);

    private final Desk desk;
    private final DraftEffects effects;
    private final Background background;
    private final Cache<String, SuggestionJob> jobs = Caches.bounded(
            "suggestions",
            Caffeine.newBuilder()
                    .maximumSize(KEPT)
                    .expireAfterAccess(Pace.age(FOR))
                    .build());

    RdfSuggestions(Desk desk, DraftEffects effects, Background background) {
        this.desk = desk;
        this.effects = effects;
        this.background = background;
    }

    @Override
    public boolean begin(KbId kb) {
        Working working = desk.open(kb);
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

    @Override
    public Optional<Progress> progress(KbId kb) {
        return Optional.ofNullable(jobs.getIfPresent(key(desk.open(kb)))).map(SuggestionJob::look);
    }

    @Override
    public void cancel(KbId kb) {
        String key = key(desk.open(kb));
        SuggestionJob job = jobs.getIfPresent(key);
        if (job != null) {
            job.cancel();
            jobs.invalidate(key);
        }
    }

    @Override
    public Edited take(KbId kb, Suggestion suggestion) {
        Working working = desk.open(kb);
        Optional<Opening> opening = Openings.of(working.preview()).stream()
                .filter(open -> suggestion.atOnce()
                        && open.kind().name().equals(suggestion.act().name())
                        && open.about().id().equals(suggestion.about().id()))
                .findFirst();
        if (opening.isEmpty()) {
            return new Edited.Bad(new Fault("", null, null, Messages.text("authoring.suggestion.gone"), ""));
        }
        return desk.keep(working, new Change(opening.get().said(), Set.of()))
                ? new Edited.Kept("", desk.open(kb).effect().size())
                : new Edited.TooMuch();
    }

    private static String key(Working working) {
        return working.kb() + " " + working.preview().revision();
    }
}
