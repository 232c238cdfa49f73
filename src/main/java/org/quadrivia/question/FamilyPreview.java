package org.quadrivia.question;

import java.util.List;
import java.util.Map;

/**
 * What a family would ask, as far as that is known.
 *
 * @param items some of its questions
 * @param looked how many candidates were looked at
 * @param dropped why candidates made no question: how many by cause, most first
 * @param stopped why it did not go on; empty where it did
 * @param done whether nothing will come any more
 */
public record FamilyPreview(List<Item> items, int looked, Map<String, Integer> dropped, String stopped, boolean done) {
    public static final FamilyPreview BEGUN = new FamilyPreview(List.of(), 0, Map.of(), "", false);

    public FamilyPreview {
        items = List.copyOf(items);
    }
}
