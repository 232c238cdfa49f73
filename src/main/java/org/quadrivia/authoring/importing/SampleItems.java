package org.quadrivia.authoring.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quadrivia.question.Item;

/** Chooses a few items that show what a bank contains. */
final class SampleItems {
    private static final int SAMPLE = 10;

    private SampleItems() {}

    /** Returns up to ten items: from each family in turn, beginning in the middle of the family's order. */
    static List<Item> of(Collection<Item> items) {
        Map<String, List<Item>> families = new TreeMap<>();
        items.forEach(item ->
                families.computeIfAbsent(item.family(), f -> new ArrayList<>()).add(item));
        Deque<Deque<Item>> turns = new ArrayDeque<>();
        families.values().forEach(of -> turns.add(fromTheMiddle(of)));
        List<Item> shown = new ArrayList<>();
        while (!turns.isEmpty() && shown.size() < SAMPLE) {
            Deque<Item> family = turns.remove();
            shown.add(family.remove());
            if (!family.isEmpty()) {
                turns.add(family);
            }
        }
        return shown;
    }

    private static Deque<Item> fromTheMiddle(List<Item> items) {
        int middle = items.size() / 2;
        Deque<Item> order = new ArrayDeque<>(items.subList(middle, items.size()));
        order.addAll(items.subList(0, middle));
        return order;
    }
}
