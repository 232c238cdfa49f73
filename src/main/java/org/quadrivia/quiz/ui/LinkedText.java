package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.NamesInText;
import org.quadrivia.question.PlainWords;

/**
 * Sentences as the item contract defines them: plain text in which {@code [[IRI|label]]} is a link. Nothing in it is ever treated
 * as markup.
 */
public final class LinkedText {
    /** The space after a sentence. A word of less than three letters before the stop is taken for an abbreviation. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=(?:^|[\\p{L}\\p{N}]{3}|\\W)[.!?。？！])\\s+");

    private LinkedText() {}

    /** Adds the sentences, with links to the pages of the entities that they name. */
    public static void addTo(HasComponents parent, String sentences, PageAddress address) {
        addTo(parent, sentences, address, NamesInText.NONE);
    }

    /** Adds the sentences, with links to the pages of the entities that they name, and with the names marked. */
    public static void addTo(HasComponents parent, String sentences, PageAddress address, NamesInText names) {
        PlainWords.walk(sentences, plain -> NameMarks.add(parent, plain, names), (entity, label) -> {
            Anchor link = new Anchor(address.of(entity));
            if (isBare(label)) {
                Components.name("", label, link);
            }
            NameMarks.add(link, label, names);
            parent.add(link);
        });
    }

    /** Quotation marks belong to the sentence, whichever way the name between them runs. */
    private static boolean isBare(String label) {
        return !label.isEmpty() && Character.isLetterOrDigit(label.codePointAt(0));
    }

    /** Returns each sentence by itself. No sentence ends within the label of a link. */
    public static List<String> sentences(String sentences) {
        List<StringBuilder> each = new ArrayList<>(List.of(new StringBuilder()));
        PlainWords.walk(
                sentences,
                plain -> {
                    String[] parts = SENTENCE_END.split(plain, -1);
                    each.getLast().append(parts[0]);
                    for (int i = 1; i < parts.length; i++) {
                        each.add(new StringBuilder(parts[i]));
                    }
                },
                (entity, label) -> each.getLast()
                        .append("[[")
                        .append(entity.iri())
                        .append('|')
                        .append(label)
                        .append("]]"));
        return each.stream()
                .map(sentence -> sentence.toString().strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** Returns the linked entities with the labels used for them, in the order of the text. */
    public static Map<EntityId, String> links(String sentences) {
        Map<EntityId, String> links = new LinkedHashMap<>();
        PlainWords.walk(sentences, plain -> {}, links::putIfAbsent);
        return links;
    }
}
