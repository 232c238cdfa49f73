package org.quadrivia.quiz.lesson;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.AskedFacts;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Taker;
import org.springframework.stereotype.Service;

/**
 * Deals flashcards: facts that are due come first, then new facts, then those that come back soonest. A rating goes into the same
 * memory as answers, but proves nothing. The ratings of guests, who have no stored memory, are not kept.
 *
 * <p>Methods throw {@link org.quadrivia.storage.StorageFailure} if the database fails.
 */
@Service
public class Flashcards {
    /** The maximum number of cards to deal at a time. */
    public static final int DECK = 12;

    private final Knowledge knowledge;
    private final Questions questions;
    private final Optional<AskedFacts> askedFacts;
    private final Optional<SelfRatings> ratings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param askedFacts empty if there are no accounts
     * @param ratings empty if there are no accounts
     */
    Flashcards(
            Knowledge knowledge,
            Questions questions,
            Optional<AskedFacts> askedFacts,
            Optional<SelfRatings> ratings,
            Clock clock) {
        this.knowledge = knowledge;
        this.questions = questions;
        this.askedFacts = askedFacts;
        this.ratings = ratings;
        this.clock = clock;
    }

    /**
     * Some cards for one run.
     *
     * @param title the learning objective or topic; empty if the cards cover the whole knowledge base
     * @param cards empty if no question there works without options
     */
    public record Deck(QuizId id, KbCard card, Optional<EntityId> subject, String title, List<Flashcard> cards) {
        public Deck {
            cards = List.copyOf(cards);
        }
    }

    /** Returns whether the ratings of people with an account are kept. */
    public boolean areKept() {
        return ratings.isPresent();
    }

    /**
     * Deals at most {@value #DECK} cards. Empty if the knowledge base is not served. May take a second on first use.
     *
     * @param subject a learning objective or topic; empty for the whole knowledge base. If it is neither, there are no cards
     */
    public Optional<Deck> deal(KbId kb, Optional<EntityId> subject, Taker taker) {
        return knowledge
                .find(kb)
                .flatMap(base -> questions.bank(kb).map(bank -> deal(base.card(), bank, subject, taker)));
    }

    private Deck deal(KbCard card, Bank bank, Optional<EntityId> subject, Taker taker) {
        LessonFacts askable = new LessonFacts(bank);
        Map<FactId, Instant> met = taker instanceof Taker.Person(var person)
                ? askedFacts.map(facts -> facts.of(person, card.id())).orElse(Map.of())
                : Map.of();
        Instant now = clock.instant();
        Optional<Subject> about = subject.map(id -> subject(id, card, bank));
        List<FactId> facts = about.map(Subject::facts).orElseGet(() -> inOrder(bank, askable));
        List<Flashcard> cards = askable.askableEasiestFirst(facts).stream()
                .sorted(Comparator.<FactId>comparingInt(fact -> turn(met.get(fact), now))
                        .thenComparing(fact -> met.getOrDefault(fact, Instant.MIN))
                        .thenComparingInt(facts::indexOf))
                .flatMap(fact -> Flashcard.of(fact, askable.itemsAbout(fact)).stream())
                .limit(DECK)
                .toList();
        return new Deck(
                QuizId.random(random), card, subject, about.map(Subject::title).orElse(""), cards);
    }

    private static int turn(@Nullable Instant due, Instant now) {
        return due == null ? 1 : due.isAfter(now) ? 2 : 0;
    }

    /** Returns all facts, those of the most important learning objectives first. */
    private static List<FactId> inOrder(Bank bank, LessonFacts askable) {
        return Stream.concat(
                        bank.objectives().all().stream()
                                .flatMap(objective -> askable.askableEasiestFirst(objective.facts()).stream()),
                        askable.allSortedById().stream())
                .distinct()
                .toList();
    }

    private record Subject(String title, List<FactId> facts) {}

    private Subject subject(EntityId id, KbCard card, Bank bank) {
        return bank.objectives().all().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> new Subject(one.sentence(), List.copyOf(one.facts())))
                .findFirst()
                .or(() -> card.topics().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> new Subject(one.label(), facts(one, bank)))
                        .findFirst())
                .orElseGet(() -> new Subject("", List.of()));
    }

    private List<FactId> facts(Topic topic, Bank bank) {
        return bank.items().stream()
                .filter(item -> questions.subjects(item).stream().anyMatch(topic.members()::contains))
                .flatMap(item -> item.asks().stream())
                .distinct()
                .toList();
    }

    /**
     * Stores a person's rating of a card. For guests, and without accounts, stores nothing.
     *
     * @param place the number of the card in this run through the deck, from 1
     */
    public void rate(Taker taker, Deck deck, int place, Flashcard card, SelfRating rating, Duration took) {
        if (taker instanceof Taker.Person(var person)) {
            ratings.ifPresent(kept -> kept.rate(person, deck.card().id(), deck.id(), place, card, rating, took));
        }
    }
}
