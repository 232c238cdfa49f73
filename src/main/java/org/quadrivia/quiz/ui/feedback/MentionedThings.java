package org.quadrivia.quiz.ui.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.ui.LinkedText;

/**
 * The entities that an answered item mentions: first those linked in its explanation, then its right options, then those linked
 * in the feedback.
 */
final class MentionedThings {
    private static final int MAX_LINKS = 8;

    private MentionedThings() {}

    public static List<Named> of(Item item) {
        Map<EntityId, String> found = new LinkedHashMap<>();
        LinkedText.links(item.explanation()).forEach(found::putIfAbsent);
        item.options().stream().filter(Option::correct).forEach(option -> addValue(option, found));
        item.options().forEach(option -> LinkedText.links(option.feedback()).forEach(found::putIfAbsent));
        List<Named> mentions = new ArrayList<>();
        found.forEach((id, label) -> mentions.add(new Named(id, label)));
        return mentions.stream().limit(MAX_LINKS).toList();
    }

    private static void addValue(Option option, Map<EntityId, String> found) {
        String value = option.value();
        boolean file = value.startsWith("<ni:");
        if (!file && value.startsWith("<") && value.endsWith(">")) {
            found.putIfAbsent(new EntityId(value.substring(1, value.length() - 1)), option.label());
        }
    }
}
