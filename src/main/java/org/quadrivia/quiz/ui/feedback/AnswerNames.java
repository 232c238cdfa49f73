package org.quadrivia.quiz.ui.feedback;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.LinkedText;

/** Collects the names that a source may use for the right answer to an item. */
final class AnswerNames {
    private AnswerNames() {}

    /**
     * Returns the labels of the right options, the typed answers that are accepted for them, and the right halves of pairs. For a
     * true-or-false item, returns the names of the things to which its explanation links.
     */
    static Set<String> namesInItem(Item item) {
        Set<String> names = new LinkedHashSet<>();
        if (item.kind() == Kind.BOOLEAN) {
            names.addAll(LinkedText.links(item.explanation()).values());
            return names;
        }
        item.options().stream().filter(Option::correct).forEach(option -> {
            names.add(option.label());
            names.addAll(option.accepted());
            if (option.right() != null) {
                names.add(option.right());
            }
        });
        return names;
    }

    /** Returns the other names that the knowledge base has for the right options. */
    static Set<String> aliases(Item item, ItemEntities shelf) {
        return item.options().stream()
                .filter(Option::correct)
                .flatMap(option -> aliases(option, shelf))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the label of an option and the other names of the thing for which it stands. */
    static Set<String> of(Option option, ItemEntities shelf) {
        return Stream.concat(Stream.of(option.label()), aliases(option, shelf))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> aliases(Option option, ItemEntities shelf) {
        String value = option.value();
        return value.startsWith("<") && value.endsWith(">")
                ? shelf.base().stream()
                        .flatMap(base -> base.entity(new EntityId(value.substring(1, value.length() - 1))).stream())
                        .flatMap(found -> found.aliases().stream())
                : Stream.empty();
    }
}
