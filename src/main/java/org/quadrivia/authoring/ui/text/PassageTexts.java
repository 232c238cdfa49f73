package org.quadrivia.authoring.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.TextMarks;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.text.propose.Found;
import org.quadrivia.text.propose.KnownNames;
import org.quadrivia.text.propose.Proposals;

/** What a page knows of all passages of a draft when it is opened. */
final class PassageTexts {
    private final Map<EntityId, Integer> facts;
    private final Map<EntityId, List<TextMarks.Mark>> marks;
    private final Map<String, String> brought;
    private final Proposals proposals;

    private PassageTexts(
            Map<EntityId, Integer> facts,
            Map<EntityId, List<TextMarks.Mark>> marks,
            Map<String, String> brought,
            Proposals proposals) {
        this.facts = facts;
        this.marks = marks;
        this.brought = brought;
        this.proposals = proposals;
    }

    /** @param brought words by locator, of a text of which nothing may be stored */
    static PassageTexts of(TextPageServices services, OpenDraft draft, Map<String, String> brought) {
        Map<EntityId, List<TextMarks.Mark>> marks = services.marks.all(draft);
        List<String> words = new ArrayList<>();
        draft.base().passages().forEach(passage -> words.add(Objects.requireNonNullElse(passage.paraphrase(), "")));
        KnownNames known = new KnownNames();
        services.facts.names(draft).forEach((thing, name) -> known.add(name, thing.iri()));
        marks.values().stream()
                .flatMap(List::stream)
                .map(TextMarks.Mark::thing)
                .distinct()
                .forEach(thing -> known.add(services.facts.name(draft, thing), thing.iri()));
        return new PassageTexts(
                services.sources.facts(draft),
                marks,
                new HashMap<>(brought),
                new Proposals(known, draft.base().card().language(), words));
    }

    boolean hasFacts(EntityId passage) {
        return facts(passage) > 0;
    }

    int facts(EntityId passage) {
        return facts.getOrDefault(passage, 0);
    }

    List<TextMarks.Mark> marks(EntityId passage) {
        return marks.getOrDefault(passage, List.of());
    }

    /** Returns the words of the text that was brought; empty if they are not at hand. */
    String brought(Passage passage) {
        return brought.getOrDefault(passage.locator().value(), "");
    }

    /** Returns what may be marked, as far as it is not marked yet. */
    List<Found> proposals(String words, List<TextMarks.Mark> known) {
        return proposals.of(words).stream()
                .filter(found -> known.stream().noneMatch(mark -> mark.span().overlaps(found.span())))
                .toList();
    }
}
