package org.quadrivia.quiz.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;

/**
 * A fact on a card. Learners can answer its front without options: it is the stem of an item with a typed answer or, since other
 * stems often contain “these”, the sentence that states the fact, with a gap in it.
 *
 * @param fact the fact that the learner rates
 * @param item the source of the card; its right option and its proof are the back
 * @param front the question, or the sentence with a gap
 * @param gap whether the front is a sentence with a gap
 */
public record Flashcard(FactId fact, Item item, String front, boolean gap) {
    static final String GAP = "____";

    /**
     * Returns the card of a fact; empty if none of its items works without options.
     *
     * @param asking the items about the fact, the easiest first
     */
    static Optional<Flashcard> of(FactId fact, List<Item> asking) {
        return asking.stream()
                .filter(item -> item.asks().stream().distinct().count() == 1)
                .flatMap(item -> of(fact, item).stream())
                .min(Comparator.comparing(Flashcard::gap));
    }

    private static Optional<Flashcard> of(FactId fact, Item item) {
        return switch (item.kind()) {
            case TEXT -> Optional.of(new Flashcard(fact, item, item.stem(), false));
            case SINGLE -> gap(item).map(front -> new Flashcard(fact, item, front, true));
            case BOOLEAN, MULTIPLE, ORDER, MATCH -> Optional.empty();
        };
    }

    /**
     * Returns the sentence with a gap in place of the key; empty if the sentence names the key in another way, or names nothing
     * else.
     */
    private static Optional<String> gap(Item item) {
        Option key = item.options().stream().filter(Option::correct).findFirst().orElseThrow();
        StringBuilder front = new StringBuilder();
        PlainWords.walk(
                item.explanation(),
                front::append,
                (entity, label) -> front.append(key.value().equals("<" + entity.iri() + ">") ? GAP : label));
        String words = front.toString().strip();
        String bare = words.replace(GAP, "");
        boolean told = bare.toLowerCase(Locale.ROOT).contains(key.label().toLowerCase(Locale.ROOT));
        boolean asks = words.contains(GAP) && bare.codePoints().anyMatch(Character::isLetterOrDigit);
        return asks && !told ? Optional.of(words) : Optional.empty();
    }
}
