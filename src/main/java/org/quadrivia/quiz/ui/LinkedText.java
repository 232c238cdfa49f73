package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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
        walk(
                sentences,
                plain -> parent.add(new Text(plain)),
                (entity, label) -> parent.add(new Anchor(address.of(entity), label)));
    }

    /** Returns the sentences as plain words, without links. */
    public static String plain(String sentences) {
        StringBuilder words = new StringBuilder();
        walk(sentences, words::append, (entity, label) -> words.append(label));
        return words.toString();
    }

    /** Returns the linked entities with the labels used for them, in the order of the text. */
    public static Map<EntityId, String> links(String sentences) {
        Map<EntityId, String> links = new LinkedHashMap<>();
        walk(sentences, plain -> {}, links::putIfAbsent);
        return links;
    }

    private static void walk(String sentences, Consumer<String> plain, BiConsumer<EntityId, String> link) {
        Matcher matcher = PlainWords.links(sentences);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                plain.accept(sentences.substring(from, matcher.start()));
            }
            link.accept(new EntityId(matcher.group(1)), matcher.group(2));
            from = matcher.end();
        }
        if (from < sentences.length()) {
            plain.accept(sentences.substring(from));
        }
    }
}
