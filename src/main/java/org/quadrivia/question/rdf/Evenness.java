package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;

/**
 * Keeps the right options of a bank from being told by how they look. Where keys lead their options by some feature more often
 * than chance would have it, the items that contribute most to it are left out, first those whose facts other items ask too and
 * those of large families.
 */
final class Evenness {
    /** A lead of so many standard errors is taken for chance. */
    private static final double CHANCE = 1.5;
    /** What an item is worth more whose fact no other item asks. */
    private static final double ALONE = 4;

    private final Map<String, Marks> marks;
    private final List<Item> left;
    private final Map<FactId, Integer> asked = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final double[] lead = new double[Marks.FEATURES];
    private final double[] spread = new double[Marks.FEATURES];

    private Evenness(Collection<Item> items, Map<String, Marks> marks) {
        this.marks = marks;
        items.forEach(item -> item.asks().forEach(fact -> asked.merge(fact, 1, Integer::sum)));
        left = new ArrayList<>(items.stream()
                .filter(item -> marks.containsKey(item.id()))
                .sorted(Comparator.comparing(Item::id))
                .toList());
        left.forEach(item -> add(item, 1));
    }

    /** The items to leave out. */
    static List<Item> surplus(Collection<Item> items, Map<String, Marks> marks) {
        return new Evenness(items, marks).surplus();
    }

    private List<Item> surplus() {
        List<Item> out = new ArrayList<>();
        double unevenness = unevenness(null);
        while (unevenness > 0 && !left.isEmpty()) {
            Item worst = left.get(0);
            double best = Double.NEGATIVE_INFINITY;
            for (Item item : left) {
                double gain = (unevenness - unevenness(item)) / worth(item);
                if (gain > best) {
                    best = gain;
                    worst = item;
                }
            }
            if (best <= 0) {
                return out;
            }
            left.remove(worst);
            add(worst, -1);
            worst.asks().forEach(fact -> asked.merge(fact, -1, Integer::sum));
            out.add(worst);
            unevenness = unevenness(null);
        }
        return out;
    }

    private double worth(Item item) {
        double one = item.asks().stream().allMatch(fact -> asked.getOrDefault(fact, 0) > 1) ? 1 : ALONE;
        return one / families.getOrDefault(item.family(), 1);
    }

    private void add(Item item, int sign) {
        families.merge(item.family(), sign, Integer::sum);
        Marks own = marks(item);
        for (int f = 0; f < Marks.FEATURES; f++) {
            lead[f] += sign * own.lead()[f];
            spread[f] += sign * own.spread()[f];
        }
    }

    private Marks marks(Item item) {
        return java.util.Objects.requireNonNull(marks.get(item.id()));
    }

    /** How far the leads exceed chance, without an item where one is given. */
    private double unevenness(@org.jspecify.annotations.Nullable Item without) {
        double sum = 0;
        for (int f = 0; f < Marks.FEATURES; f++) {
            double l = lead[f] - (without == null ? 0 : marks(without).lead()[f]);
            double s = spread[f] - (without == null ? 0 : marks(without).spread()[f]);
            double errors = s <= 1e-9 ? 0 : Math.abs(l) / Math.sqrt(s);
            sum += Math.pow(Math.max(0, errors - CHANCE), 2);
        }
        return sum;
    }
}
