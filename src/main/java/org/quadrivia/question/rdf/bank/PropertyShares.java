package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.rdf.common.SeededHash;

/**
 * Limits the share of the questions of a bank that are about one property. The limit is a tenth or, with fewer than twenty
 * properties, twice an even share. The limit is raised if the bank would otherwise lose more than a fifth of its questions
 * because many questions are about a few properties.
 */
final class PropertyShares {
    private static final double SHARE = 0.1;
    private static final double FAIR_SHARES = 2;
    private static final double STEP = 0.05;
    /** At least this share of the bank must be left. */
    private static final double LEFT = 0.8;
    /**
     * The estimate of the number of questions left ends with a step smaller than this. In a bank of a dozen questions, each step
     * may be less than one question, and there may be many steps.
     */
    private static final double SMALL = 0.01;

    private final Objectives objectives;
    private final Predicate<IdentifiedDraft> conflict;
    private final Map<Set<Triple>, List<IdentifiedDraft>> questions = new LinkedHashMap<>();
    private final Map<Node, Integer> counts = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final Map<Objective, Integer> asked = new HashMap<>();

    private PropertyShares(
            Collection<IdentifiedDraft> items, Objectives objectives, Predicate<IdentifiedDraft> conflict) {
        this.objectives = objectives;
        this.conflict = conflict;
        items.forEach(item -> questions
                .computeIfAbsent(item.question(), facts -> new ArrayList<>())
                .add(item));
        questions.values().forEach(forms -> count(forms, 1));
    }

    private void count(List<IdentifiedDraft> forms, int sign) {
        forms.forEach(form -> families.merge(form.family().family(), sign, Integer::sum));
        IdentifiedDraft any = forms.getFirst();
        any.properties().forEach(property -> counts.merge(property, sign, Integer::sum));
        objectives.of(any.asks()).forEach(objective -> asked.merge(objective, sign, Integer::sum));
    }

    /**
     * Returns the items to drop: all items of some questions about properties that are too frequent. These are the questions that
     * the families, the objectives and the conflicts need least and that have the fewest items.
     *
     * @param conflict whether an item asks who is on a side of a conflict
     */
    static List<IdentifiedDraft> surplus(
            Collection<IdentifiedDraft> items, Objectives objectives, Predicate<IdentifiedDraft> conflict) {
        return new PropertyShares(items, objectives, conflict).surplus();
    }

    private List<IdentifiedDraft> surplus() {
        double share = share();
        List<IdentifiedDraft> out = new ArrayList<>();
        for (Optional<Node> most = above(share); most.isPresent(); most = above(share)) {
            List<IdentifiedDraft> gone = leastNeeded(most.get());
            questions.remove(gone.getFirst().question());
            count(gone, -1);
            out.addAll(gone);
        }
        return out;
    }

    /** Returns the share that a property may have. */
    private double share() {
        double share = Math.max(SHARE, FAIR_SHARES / Math.max(1, counts.size()));
        while (share < 1 && left(share) < LEFT * questions.size()) {
            share += STEP;
        }
        return share;
    }

    /**
     * Returns about how many questions are left if no property may have a larger share. The number is calculated from the
     * questions that are lost, because a question in two steps counts for both its properties.
     */
    private double left(double share) {
        double left = questions.size();
        double before;
        do {
            before = left;
            double most = share * left;
            double lost = counts.values().stream()
                    .mapToDouble(count -> Math.max(0, count - most))
                    .sum();
            left = Math.min(left, questions.size() - lost);
        } while (before - left >= SMALL && left > 0);
        return left;
    }

    /** Returns the property with the largest share; empty if this share is within the limit. */
    private Optional<Node> above(double share) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > share * questions.size())
                .max(Comparator.comparingInt((Map.Entry<Node, Integer> count) -> count.getValue())
                        .thenComparing(count -> count.getKey().toString()))
                .map(Map.Entry::getKey);
    }

    private List<IdentifiedDraft> leastNeeded(Node property) {
        return questions.values().stream()
                .filter(forms -> forms.getFirst().properties().contains(property))
                .min(Comparator.comparing(this::scarce)
                        .thenComparingInt(this::need)
                        .thenComparing(forms -> forms.stream().anyMatch(conflict))
                        .thenComparingInt(List::size)
                        .thenComparing(
                                forms -> SeededHash.of("share", forms.getFirst().id())))
                .orElseThrow();
    }

    /** Whether one of the items belongs to a family that has few other items. */
    private boolean scarce(List<IdentifiedDraft> forms) {
        return forms.stream()
                .anyMatch(form -> families.getOrDefault(form.family().family(), 0) <= ItemMinimums.OF_A_FAMILY);
    }

    /**
     * Returns 0 if the question serves no objective, 1 if each of its objectives has enough other questions, and more if one of
     * them would have too few.
     */
    private int need(List<IdentifiedDraft> forms) {
        return objectives.of(forms.getFirst().asks()).stream()
                .mapToInt(
                        objective -> asked.getOrDefault(objective, 0) > objective.weight() ? 1 : 1 + objective.weight())
                .max()
                .orElse(0);
    }
}
