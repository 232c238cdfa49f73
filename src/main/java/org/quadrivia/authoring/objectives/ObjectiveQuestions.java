package org.quadrivia.authoring.objectives;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.question.AskedObjective;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.rdf.preview.ObjectiveGaps;
import org.quadrivia.question.review.ItemReview;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** The questions about each learning objective of a draft, as reviewers leave them. */
@Service
@ConditionalOnStorage
public class ObjectiveQuestions {
    private final Banks banks;
    private final DraftEffects effects;
    private final ItemReviews reviews;

    ObjectiveQuestions(Banks banks, DraftEffects effects, ItemReviews reviews) {
        this.banks = banks;
        this.effects = effects;
        this.reviews = reviews;
    }

    /** Returns the objectives of the draft with the questions that are published now, by their ids. */
    public Map<EntityId, AskedObjective> published(OpenDraft draft) {
        return of(draft, banks.bank(draft.kb()).orElseThrow());
    }

    /** Returns the objectives with the questions that the draft would have. Making these takes seconds. */
    public Map<EntityId, AskedObjective> ofDraft(OpenDraft draft) {
        return of(draft, effects.bank(draft));
    }

    private Map<EntityId, AskedObjective> of(OpenDraft draft, Bank bank) {
        Set<String> hidden = reviews.said(draft.kb()).stream()
                .filter(ItemReview::hidden)
                .map(ItemReview::item)
                .collect(Collectors.toSet());
        Set<String> off = reviews.off(draft.kb());
        Map<EntityId, AskedObjective> found = new HashMap<>();
        ObjectiveGaps.of(draft.preview(), bank, item -> !hidden.contains(item.id()) && !off.contains(item.family()))
                .forEach(asked -> found.put(asked.objective().id(), asked));
        return found;
    }
}
