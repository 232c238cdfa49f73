package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.question.Objectives;

/**
 * Knows how many items must stay when items are dropped from a bank, and how many are left. One item of each question must stay,
 * three items of each family, and for each learning objective as many items as its weight.
 */
final class ItemMinimums {
    static final int OF_A_FAMILY = 3;

    private static final class Group {
        private final int least;
        private int left;

        Group(int least) {
            this.least = least;
        }
    }

    private final Map<Object, Group> groups = new HashMap<>();
    /** For each item id, the groups to which the item belongs. */
    private final Map<String, List<Group>> groupsOf = new HashMap<>();

    /** @param items all items of the bank, none of which has been dropped yet */
    ItemMinimums(Collection<IdentifiedDraft> items, Objectives objectives) {
        this(items, objectives, 1);
    }

    /** Returns minimums for families and objectives only. The bank of an unprepared graph can do without any single question. */
    static ItemMinimums ofFamilies(Collection<IdentifiedDraft> items, Objectives objectives) {
        return new ItemMinimums(items, objectives, 0);
    }

    /** @param ofQuestion how many items of each question must stay */
    private ItemMinimums(Collection<IdentifiedDraft> items, Objectives objectives, int ofQuestion) {
        for (IdentifiedDraft item : items) {
            List<Group> own = new ArrayList<>();
            own.add(group(item.question(), ofQuestion));
            own.add(group(item.family().family(), OF_A_FAMILY));
            objectives.of(item.asks()).forEach(objective -> own.add(group(objective, objective.weight())));
            own.forEach(group -> group.left++);
            groupsOf.put(item.id(), own);
        }
    }

    private Group group(Object what, int least) {
        return groups.computeIfAbsent(what, any -> new Group(least));
    }

    /** Whether enough items would be left without this one. */
    boolean canSpare(IdentifiedDraft item) {
        return groupsOf.getOrDefault(item.id(), List.of()).stream().allMatch(group -> group.left > group.least);
    }

    /** Whether the item's family and objectives would have enough items without this one. Its question may have no other item. */
    boolean canSpareQuestion(IdentifiedDraft item) {
        Group question = groups.get(item.question());
        return groupsOf.getOrDefault(item.id(), List.of()).stream()
                .allMatch(group -> group == question || group.left > group.least);
    }

    /** Returns how many items of the item's family are left. */
    int ofFamily(IdentifiedDraft item) {
        Group family = groups.get(item.family().family());
        return family == null ? 0 : family.left;
    }

    /** Records that the item is dropped. */
    void drop(IdentifiedDraft item) {
        groupsOf.getOrDefault(item.id(), List.of()).forEach(group -> group.left--);
    }
}
