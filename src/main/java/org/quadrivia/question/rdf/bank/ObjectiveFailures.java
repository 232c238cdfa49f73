package org.quadrivia.question.rdf.bank;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Objectives;

/**
 * Counts, for the facts on which learning objectives rest, the reasons why candidates that ask about these facts did not become
 * items.
 */
final class ObjectiveFailures {
    private final Objectives objectives;
    private final Map<FactId, Map<DropReason, Integer>> counts = new HashMap<>();

    ObjectiveFailures(Objectives objectives) {
        this.objectives = objectives;
    }

    /** Counts a failure, unless no objective rests on the fact. */
    void add(Collection<FactId> asked, DropReason reason) {
        asked.stream()
                .filter(fact -> !objectives.of(List.of(fact)).isEmpty())
                .forEach(fact -> counts.computeIfAbsent(fact, any -> new EnumMap<>(DropReason.class))
                        .merge(reason, 1, Integer::sum));
    }

    /** Returns the reasons for each fact, the most frequent first. */
    Map<FactId, List<DropReason>> all() {
        Map<FactId, List<DropReason>> all = new HashMap<>();
        counts.forEach((fact, reasons) -> all.put(
                fact,
                reasons.entrySet().stream()
                        .sorted(Map.Entry.<DropReason, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList()));
        return all;
    }
}
