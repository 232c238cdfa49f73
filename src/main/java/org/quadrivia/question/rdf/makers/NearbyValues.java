package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.language.NumbersAndDates;

/**
 * Chooses wrong numbers or dates to offer together with the right one: values of other things or, if there are too few, made-up
 * values.
 */
final class NearbyValues {
    private static final int WRONG = 3;
    /** Distractors are drawn from this many values on either side of the key. */
    private static final int NEAR = 6;

    /**
     * The values of each group in ascending order. The keys are compared by identity, because a group is always the same list
     * object.
     */
    private final Map<List<Node>, Group> rising = new IdentityHashMap<>();

    /** @param years whether whole numbers among the values may be years */
    private record Group(List<Node> values, boolean years) {}

    /** Decides whether two values may be shown together. */
    interface Spacing {
        boolean apart(Node one, Node other);
    }

    /**
     * Returns values near the right one. The number of smaller values among them is drawn, so no position is a better guess than
     * another.
     */
    List<Node> beside(Node key, List<Node> group, String salt) {
        return beside(key, group, salt, (one, other) -> true);
    }

    /** @param spacing a condition that any two of the shown values must meet, in addition to being distinguishable */
    List<Node> beside(Node key, List<Node> group, String salt, Spacing spacing) {
        return beside(key, group, salt, spacing, false);
    }

    /** @param between whether the right value lies between wrong ones, if the range of the values allows this */
    List<Node> beside(Node key, List<Node> group, String salt, Spacing spacing, boolean between) {
        Group known = rising.computeIfAbsent(group, NearbyValues::sorted);
        List<Node> sorted = known.values();
        boolean years = known.years();
        int place = place(sorted, key);
        Spacing both = (one, other) -> ValueSpacing.wellApart(one, other, years) && spacing.apart(one, other);
        boolean small = between && !years && sorted.size() > WRONG && ValueSpacing.small(key);
        List<Node> below = fit(new ArrayList<>(sorted.subList(0, place)).reversed(), key, both, small);
        List<Node> above = fit(sorted.subList(place, sorted.size()), key, both, small);
        int smaller = between
                ? 1 + SeededHash.below(WRONG - 1, salt, "place of the key")
                : SeededHash.below(WRONG + 1, salt, "place of the key");
        List<Node> chosen = new ArrayList<>();
        if (small) {
            int most = Math.min(below.size(), Math.max(smaller, WRONG - above.size()));
            chosen.addAll(below.subList(0, most));
            chosen.addAll(above.subList(0, Math.min(above.size(), WRONG - most)));
            return chosen;
        }
        take(below, smaller, key, false, years, both, salt, chosen);
        take(above, between ? WRONG - chosen.size() : WRONG - smaller, key, true, years, both, salt, chosen);
        if (between) {
            take(below, WRONG - chosen.size(), key, false, years, both, salt, chosen);
        }
        return chosen;
    }

    /** Returns how many values are smaller than the key. */
    private static int place(List<Node> sorted, Node key) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (NumbersAndDates.compare(sorted.get(middle), key).orElse(0) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Returns the first few values that can be shown together with the key.
     *
     * @param small whether the values are small whole numbers, which are all plausible
     */
    private static List<Node> fit(List<Node> values, Node key, Spacing spacing, boolean small) {
        return values.stream()
                .filter(value -> ValueSpacing.samePrecision(value, key)
                        && spacing.apart(value, key)
                        && (small || ValueSpacing.plausible(value, key)))
                .limit(NEAR)
                .toList();
    }

    private static Group sorted(List<Node> values) {
        List<Node> sorted = values.stream()
                .filter(NumbersAndDates::isAmount)
                .sorted((a, b) -> NumbersAndDates.compare(a, b).orElse(0))
                .toList();
        return new Group(sorted, ValueSpacing.areYears(sorted));
    }

    private static void take(
            List<Node> from,
            int count,
            Node key,
            boolean up,
            boolean years,
            Spacing spacing,
            String salt,
            List<Node> chosen) {
        List<Node> near = new ArrayList<>(from.subList(0, Math.min(NEAR, from.size())));
        near.sort(Comparator.comparing(v -> SeededHash.of(salt, v.toString()), Long::compareUnsigned));
        int taken = 0;
        for (Node value : near) {
            if (taken < count && chosen.stream().allMatch(c -> spacing.apart(c, value))) {
                chosen.add(value);
                taken++;
            }
        }
        for (int step = 1; taken < count && step <= 2 * WRONG; step++) {
            Optional<Node> made = ValueSpacing.beside(key, up ? step : -step, years)
                    .filter(v -> ValueSpacing.samePrecision(v, key)
                            && spacing.apart(v, key)
                            && chosen.stream().allMatch(c -> spacing.apart(c, v)));
            if (made.isPresent()) {
                chosen.add(made.get());
                taken++;
            }
        }
    }
}
