package org.quadrivia.authoring.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.Suggestions.Suggestion;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.tools.Enrichment;
import org.quadrivia.question.rdf.tools.Enrichments;

/**
 * Applies each suggestion in turn to a copy, makes the bank and counts the difference. Run by one thread; its
 * progress may be read by others.
 */
final class SuggestionJob {
    private final OpenDraft draft;
    private final DraftEffects effects;
    private final List<Suggestion> found = new ArrayList<>();
    private volatile Suggestions.Progress progress = new Suggestions.Progress(0, 0, List.of(), false);
    private volatile boolean cancelled;

    SuggestionJob(OpenDraft draft, DraftEffects effects) {
        this.draft = draft;
        this.effects = effects;
    }

    Suggestions.Progress look() {
        return progress;
    }

    void cancel() {
        cancelled = true;
    }

    void run() {
        try {
            tryAll();
        } finally {
            progress = new Suggestions.Progress(progress.tried(), progress.all(), progress.found(), true);
        }
    }

    private void tryAll() {
        List<Enrichment> openings = Enrichments.of(draft.preview());
        progress = new Suggestions.Progress(0, openings.size(), List.of(), false);
        Bank before = effects.after(draft);
        for (int tried = 0; tried < openings.size() && !cancelled; tried++) {
            measure(openings.get(tried), before);
            found.sort(Comparator.comparingInt((Suggestion one) -> -one.gained())
                    .thenComparingInt(one -> -one.reworded()));
            progress = new Suggestions.Progress(tried + 1, openings.size(), found, false);
        }
    }

    private void measure(Enrichment opening, Bank before) {
        Bank after = effects.made(draft.kb(), new Change(opening.said(), Set.of()).apply(draft.preview()));
        Map<String, Item> were = byId(before);
        Set<String> are = new HashSet<>(byId(after).keySet());
        int gained = (int) are.stream().filter(id -> !were.containsKey(id)).count();
        int lost = (int) were.keySet().stream().filter(id -> !are.contains(id)).count();
        int reworded = (int) after.items().stream()
                .filter(item -> were.containsKey(item.id())
                        && !were.get(item.id()).stem().equals(item.stem()))
                .count();
        int more = gained - lost;
        boolean worded = opening.kind() == Enrichment.Kind.WORDS && reworded > 0;
        if (more > 0 || worded) {
            found.add(new Suggestion(
                    Suggestions.Act.valueOf(opening.kind().name()),
                    opening.about(),
                    opening.things(),
                    Math.max(0, more),
                    worded ? reworded : 0));
        }
    }

    private static Map<String, Item> byId(Bank bank) {
        return bank.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }
}
