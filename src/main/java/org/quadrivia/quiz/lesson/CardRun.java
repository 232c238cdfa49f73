package org.quadrivia.quiz.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.knowledge.FactId;

/**
 * One run through a deck. A card that the learner did not know comes back after the others, until the learner knows it. An
 * immutable value.
 *
 * @param ahead the remaining cards, the next one first
 * @param done the number of ratings given
 * @param first the first rating of each fact: the learner's knowledge before the card was turned
 */
public record CardRun(Flashcards.Deck deck, List<Flashcard> ahead, int done, Map<FactId, SelfRating> first) {
    public CardRun {
        ahead = List.copyOf(ahead);
        first = Map.copyOf(first);
    }

    public static CardRun of(Flashcards.Deck deck) {
        return new CardRun(deck, deck.cards(), 0, Map.of());
    }

    /** Returns the next card; empty at the end. */
    public Optional<Flashcard> next() {
        return ahead.stream().findFirst();
    }

    /** Returns the run after a rating of the next card. At the end, returns this run unchanged. */
    public CardRun rated(SelfRating rating) {
        if (ahead.isEmpty()) {
            return this;
        }
        Flashcard card = ahead.getFirst();
        List<Flashcard> later = new ArrayList<>(ahead.subList(1, ahead.size()));
        if (rating == SelfRating.NOT_KNOWN) {
            later.add(card);
        }
        Map<FactId, SelfRating> ratings = new HashMap<>(first);
        ratings.putIfAbsent(card.fact(), rating);
        return new CardRun(deck, later, done + 1, ratings);
    }

    /** Returns the number of cards that first got this rating. */
    public int count(SelfRating rating) {
        return (int) first.values().stream().filter(rating::equals).count();
    }
}
