package org.quadrivia.question;

import java.util.List;
import java.util.Map;

/**
 * What a family would ask, as found so far by a trial.
 *
 * @param items some of its items
 * @param looked number of candidates examined
 * @param dropped number of candidates that became no item, by cause, most frequent first
 * @param stopped why the trial was cut short; empty if it was not
 * @param done whether the trial is over, so that nothing more will be added
 */
public record FamilyPreview(List<Item> items, int looked, Map<String, Integer> dropped, String stopped, boolean done) {
    public static final FamilyPreview BEGUN = new FamilyPreview(List.of(), 0, Map.of(), "", false);

    public FamilyPreview {
        items = List.copyOf(items);
    }
}
