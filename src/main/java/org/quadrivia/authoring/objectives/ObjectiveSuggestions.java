package org.quadrivia.authoring.objectives;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.quadrivia.Caches;
import org.quadrivia.ClockSpeed;
import org.quadrivia.Sha256;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.jdbc.DeclinedObjectives;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.question.rdf.preview.ObjectiveIdea;
import org.quadrivia.question.rdf.preview.ObjectiveIdeas;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Suggests learning objectives. What a person declines is not suggested to them again. */
@Service
@ConditionalOnStorage
public class ObjectiveSuggestions {
    /** Why an objective is suggested. */
    public enum Why {
        DISPUTED,
        TURNING_POINT,
        CENTRAL,
        SINGLE_VALUE
    }

    /**
     * An objective that the knowledge base could have.
     *
     * @param key identifies it: a digest of what it rests on, which survives other changes
     * @param sentence in the language of the knowledge base
     */
    public record Suggestion(String key, Why why, String sentence, int weight, List<Basis> rests) {
        public Suggestion {
            rests = List.copyOf(rests);
        }
    }

    private static final int MAX_KNOWN = 20;
    private static final int MAX_SHOWN = 12;
    /** How long ideas are looked for. */
    private static final Duration MAX_TIME = Duration.ofSeconds(3);

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final DraftWorkspace desk;
    private final Storage storage;
    private final DeclinedObjectives declined;
    private final BasisWords words;
    private final Cache<String, List<Suggestion>> known = Caches.bounded(
            "suggested-objectives",
            Caffeine.newBuilder()
                    .maximumSize(MAX_KNOWN)
                    .expireAfterAccess(ClockSpeed.scaled(LIFETIME))
                    .build());

    ObjectiveSuggestions(DraftWorkspace desk, Storage storage, DeclinedObjectives declined, BasisWords words) {
        this.desk = desk;
        this.storage = storage;
        this.declined = declined;
        this.words = words;
    }

    /** Returns at most twelve suggestions, the most important first, without those that the current person has declined. */
    public List<Suggestion> of(OpenDraft draft) {
        Set<String> no = storage.read(() -> declined.of(draft.kb(), desk.requireEditor(draft.kb())));
        return known.get(draft.kb() + " " + draft.preview().revision(), key -> found(draft)).stream()
                .filter(suggestion -> !no.contains(suggestion.key()))
                .limit(MAX_SHOWN)
                .toList();
    }

    /** Stops suggesting this to the current person. */
    public void decline(OpenDraft draft, Suggestion suggestion) {
        storage.write(() -> {
            declined.add(draft.kb(), desk.requireEditor(draft.kb()), suggestion.key());
            return true;
        });
    }

    /** Returns whether the current person has declined any. */
    public boolean hasDeclined(OpenDraft draft) {
        return !storage.read(() -> declined.of(draft.kb(), desk.requireEditor(draft.kb())))
                .isEmpty();
    }

    /** Suggests again what the current person has declined. */
    public void forget(OpenDraft draft) {
        storage.write(() -> {
            declined.clear(draft.kb(), desk.requireEditor(draft.kb()));
            return true;
        });
    }

    @EventListener
    void gone(KbGone base) {
        declined.removeAll(base.kb());
    }

    private List<Suggestion> found(OpenDraft draft) {
        return ObjectiveIdeas.of(draft.preview(), MAX_TIME).stream()
                .map(idea -> suggestion(draft, idea))
                .toList();
    }

    private Suggestion suggestion(OpenDraft draft, ObjectiveIdea idea) {
        List<Basis> rests = new ArrayList<>();
        idea.facts().forEach(fact -> rests.add(Basis.fact(fact, words.fact(draft, fact))));
        if (idea.claims().size() == 2) {
            rests.add(Basis.conflict(
                    idea.claims().getFirst(),
                    idea.claims().getLast(),
                    words.conflict(
                            draft, idea.claims().getFirst(), idea.claims().getLast())));
        } else {
            idea.claims().forEach(claim -> rests.add(Basis.claim(claim, words.claim(draft, claim))));
        }
        String of = idea.facts().stream().map(Triple::toString).toList() + " " + idea.claims();
        return new Suggestion(
                Sha256.hex(of, 16), Why.valueOf(idea.kind().name()), idea.sentence(), idea.weight(), rests);
    }
}
