package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Kind;

/**
 * Keeps the right options of a bank from standing out by their appearance. If the keys differ from the other options in some
 * feature by more than chance explains, some single-choice items are dropped: those that contribute most to the difference,
 * preferably items of large families. Only items that the bank can spare are dropped, so each question remains in some form.
 */
final class CueBalancer {
    /** A difference of up to this many standard errors counts as chance. */
    private static final double CHANCE = 1.5;

    private record Marked(IdentifiedDraft item, KeyCues marks) {}

    private final ItemMinimums minimums;
    private final List<Marked> left;
    private final double[] lead = new double[KeyCues.FEATURES];
    private final double[] spread = new double[KeyCues.FEATURES];

    private CueBalancer(
            Collection<IdentifiedDraft> items, Function<IdentifiedDraft, KeyCues> marks, ItemMinimums minimums) {
        this.minimums = minimums;
        left = new ArrayList<>(items.stream()
                .filter(item -> item.kind() == Kind.SINGLE)
                .sorted(Comparator.comparing(IdentifiedDraft::id))
                .map(item -> new Marked(item, marks.apply(item)))
                .toList());
        left.forEach(one -> add(one, 1));
    }

    /**
     * Returns the items to drop.
     *
     * @param marks returns the cues of a single-choice item
     * @param minimums the items that must stay; dropped items are recorded in it
     */
    static List<IdentifiedDraft> surplus(
            Collection<IdentifiedDraft> items, Function<IdentifiedDraft, KeyCues> marks, ItemMinimums minimums) {
        return new CueBalancer(items, marks, minimums).surplus();
    }

    private List<IdentifiedDraft> surplus() {
        List<IdentifiedDraft> out = new ArrayList<>();
        double unevenness = unevenness(null);
        while (unevenness > 0) {
            int worst = -1;
            double most = 0;
            for (int place = 0; place < left.size(); place++) {
                Marked one = left.get(place);
                double gain = (unevenness - unevenness(one.marks())) * minimums.ofFamily(one.item());
                if (gain > most && minimums.canSpare(one.item())) {
                    most = gain;
                    worst = place;
                }
            }
            if (worst < 0) {
                return out;
            }
            Marked gone = left.remove(worst);
            add(gone, -1);
            minimums.drop(gone.item());
            out.add(gone.item());
            unevenness = unevenness(null);
        }
        return out;
    }

    private void add(Marked one, int sign) {
        for (int f = 0; f < KeyCues.FEATURES; f++) {
            lead[f] += sign * one.marks().lead()[f];
            spread[f] += sign * one.marks().spread()[f];
        }
    }

    /**
     * Returns by how much the differences exceed chance.
     *
     * @param without the cues of an item that is left out of the calculation; null if no item is left out
     */
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
