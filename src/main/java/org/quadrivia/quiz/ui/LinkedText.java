package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.PlainWords;

/**
 * Sentences as the item contract defines them: plain text in which {@code [[IRI|label]]} is a link. Nothing in it is ever treated
 * as markup.
 */
public final class LinkedText {
    private LinkedText() {}

    /** Adds the sentences, with links to the pages of the entities that they name. */
    public static void addTo(HasComponents parent, String sentences, PageAddress address) {
        PlainWords.walk(
                sentences,
                plain -> parent.add(new Text(plain)),
                (entity, label) -> parent.add(new Anchor(address.of(entity), label)));
    }

    /** Returns the linked entities with the labels used for them, in the order of the text. */
    public static Map<EntityId, String> links(String sentences) {
        Map<EntityId, String> links = new LinkedHashMap<>();
        PlainWords.walk(sentences, plain -> {}, links::putIfAbsent);
        return links;
    }
}
