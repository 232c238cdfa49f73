package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Objectives;

/**
 * Keeps the right options of a bank from standing out by their appearance. If keys exceed the other options in some feature more
 * often than by chance, the items that contribute most to this are dropped. Items whose facts other items ask too, and items of
 * large families, are dropped first. Each family and each learning objective keeps a few items, and each conflict those about its
 * sides.
 */
final class CueBalancer {
    /** A lead of up to this many standard errors counts as chance. */
    private static final double CHANCE = 1.5;
    /** How many times more an item is worth if no other item asks its fact. */
    private static final double ALONE = 4;

    /** How many items a family keeps. */
    private static final int OF_A_FAMILY = 3;
    /** How many items an objective keeps for each point of its weight. */
    private static final int KEPT = 3;

    private record Marked(
            IdentifiedDraft item,
            KeyCues marks,
            Count family,
            List<Count> facts,
            List<Count> objectives,
            boolean conflict) {
        /** Whether the item stays whatever it reveals. */
        boolean stays() {
            return conflict
                    || family.of <= OF_A_FAMILY
                    || objectives.stream().anyMatch(count -> count.of <= count.kept);
        }
    }

    private static final class Count {
        private final int kept;
        private int of;

        Count(int kept) {
            this.kept = kept;
        }
    }

    private final List<Marked> left;
    private final double[] lead = new double[KeyCues.FEATURES];
    private final double[] spread = new double[KeyCues.FEATURES];

    private CueBalancer(
            Collection<IdentifiedDraft> items,
            Function<IdentifiedDraft, KeyCues> marks,
            Objectives objectives,
            Predicate<IdentifiedDraft> conflict) {
        Map<EntityId, Count> served = new HashMap<>();
        objectives.all().forEach(objective -> served.put(objective.id(), new Count(KEPT * objective.weight())));
        items.forEach(item -> served(item, objectives, served).forEach(count -> count.of++));
        Map<FactId, Count> asked = new HashMap<>();
        Map<String, Count> families = new HashMap<>();
        items.forEach(item -> counts(item, asked).forEach(count -> count.of++));
        left = new ArrayList<>(items.stream()
                .filter(item -> item.kind() == Kind.SINGLE)
                .sorted(Comparator.comparing(IdentifiedDraft::id))
                .map(item -> new Marked(
                        item,
                        marks.apply(item),
                        families.computeIfAbsent(item.family().family(), f -> new Count(0)),
                        counts(item, asked),
                        served(item, objectives, served),
                        conflict.test(item)))
                .toList());
        left.forEach(one -> add(one, 1));
    }

    private static List<Count> served(IdentifiedDraft item, Objectives objectives, Map<EntityId, Count> counts) {
        return objectives.of(item.asks()).stream()
                .map(objective -> Objects.requireNonNull(counts.get(objective.id())))
                .toList();
    }

    private static List<Count> counts(IdentifiedDraft item, Map<FactId, Count> asked) {
        return item.asks().stream()
                .map(fact -> asked.computeIfAbsent(fact, f -> new Count(0)))
                .toList();
    }

    /**
     * Returns the items to drop.
     *
     * @param marks returns the cues of a single-choice item
     * @param conflict whether an item asks who is on a side of a conflict
     */
    static List<IdentifiedDraft> surplus(
            Collection<IdentifiedDraft> items,
            Function<IdentifiedDraft, KeyCues> marks,
            Objectives objectives,
            Predicate<IdentifiedDraft> conflict) {
        return new CueBalancer(items, marks, objectives, conflict).surplus();
    }

    private List<IdentifiedDraft> surplus() {
        List<IdentifiedDraft> out = new ArrayList<>();
        double unevenness = unevenness(null);
        while (unevenness > 0 && !left.isEmpty()) {
            int worst = -1;
            double best = 0;
            for (int place = 0; place < left.size(); place++) {
                Marked one = left.get(place);
                double gain = one.stays() ? 0 : unevenness - unevenness(one.marks());
                if (gain > 0 && gain / worth(one) > best) {
                    best = gain / worth(one);
                    worst = place;
                }
            }
            if (worst < 0) {
                return out;
            }
            Marked gone = left.remove(worst);
            add(gone, -1);
            gone.facts().forEach(count -> count.of--);
            gone.objectives().forEach(count -> count.of--);
            out.add(gone.item());
            unevenness = unevenness(null);
        }
        return out;
    }

    private static double worth(Marked one) {
        double alone = 1;
        for (Count fact : one.facts()) {
            alone = fact.of > 1 ? alone : ALONE;
        }
        return alone / one.family().of;
    }

    private void add(Marked one, int sign) {
        one.family().of += sign;
        for (int f = 0; f < KeyCues.FEATURES; f++) {
            lead[f] += sign * one.marks().lead()[f];
            spread[f] += sign * one.marks().spread()[f];
        }
    }

    /** Returns how far the leads exceed chance; if cues are given, as it would be without the item that has them. */
    private double unevenness(@Nullable KeyCues without) {
        double sum = 0;
        for (int f = 0; f < KeyCues.FEATURES; f++) {
            double l = lead[f] - (without == null ? 0 : without.lead()[f]);
            double s = spread[f] - (without == null ? 0 : without.spread()[f]);
            double errors = s <= 1e-9 ? 0 : Math.abs(l) / Math.sqrt(s);
            double excess = Math.max(0, errors - CHANCE);
            sum += excess * excess;
        }
        return sum;
    }
}
