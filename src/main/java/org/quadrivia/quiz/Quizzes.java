package org.quadrivia.quiz;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * The quizzes under way, by their addresses. Kept in memory: the {@value #MOST} used last, each for a day after its last use;
 * safe for many threads.
 */
@Service
public class Quizzes {
    static final int MOST = 10_000;
    private static final Duration KEPT = Duration.ofDays(1);

    private final Knowledge knowledge;
    private final Questions questions;
    private final SecureRandom random = new SecureRandom();
    private final Cache<QuizId, Quiz> kept;

    @Autowired
    Quizzes(Knowledge knowledge, Questions questions) {
        this(knowledge, questions, Ticker.systemTicker());
    }

    Quizzes(Knowledge knowledge, Questions questions, Ticker ticker) {
        this.knowledge = knowledge;
        this.questions = questions;
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(KEPT)
                .ticker(ticker)
                .build();
    }

    /** Starts a quiz; it may be shorter than wished where the knowledge base has no more to ask. */
    public Started start(QuizRequest wish) {
        Optional<KbCard> card = knowledge.find(wish.kb()).map(kb -> kb.card());
        Optional<Bank> bank = questions.bank(wish.kb());
        if (card.isEmpty() || bank.isEmpty()) {
            return new Started.NoSuchKnowledgeBase();
        }
        List<Item> items = QuizAssembler.assemble(bank.get(), wish.length(), wanted(wish, card.get()), wish.seed());
        if (items.isEmpty()) {
            return new Started.NothingToAsk();
        }
        List<Question> asked = items.stream()
                .map(item -> new Question(item, topics(item, card.get())))
                .toList();
        return new Started.UnderWay(keep(Quiz.begin(newId(), wish, card.get().title(), asked)));
    }

    /** The quiz at that address; empty where there never was one or it has been let go. */
    public Optional<Quiz> find(QuizId id) {
        return Optional.ofNullable(kept.getIfPresent(id));
    }

    /**
     * Takes an answer; one given twice keeps the first.
     *
     * @return the quiz as it is then; empty where there is none at that address
     * @throws IllegalArgumentException if the answer does not fit the question
     */
    public Optional<Quiz> answer(QuizId id, int number, Answer answer) {
        return Optional.ofNullable(kept.asMap().computeIfPresent(id, (same, quiz) -> quiz.answer(number, answer)));
    }

    /** Starts a quiz of what was missed in that one; empty where nothing was, or there is no such quiz. */
    public Optional<QuizId> retryMissed(QuizId id) {
        return find(id).flatMap(quiz -> quiz.retry(newId())).map(this::keep);
    }

    /** What can be asked of a knowledge base. May take a second on first use. */
    public Offer offer(KbCard card) {
        List<Item> items = questions.bank(card.id()).map(Bank::items).orElse(List.of());
        return Offer.of(items, card.topics(), questions::subjects);
    }

    /** A seed that nobody can foresee. */
    public long freshSeed() {
        return random.nextLong();
    }

    private Predicate<Item> wanted(QuizRequest wish, KbCard card) {
        List<Topic> chosen = card.topics().stream()
                .filter(topic -> wish.topics().contains(topic.id()))
                .toList();
        EntityId about = wish.about();
        return item -> (wish.topics().isEmpty() || chosen.stream().anyMatch(topic -> belongs(item, topic)))
                && (about == null || questions.subjects(item).contains(about));
    }

    private List<Named> topics(Item item, KbCard card) {
        return card.topics().stream()
                .filter(topic -> belongs(item, topic))
                .map(topic -> new Named(topic.id(), topic.label()))
                .toList();
    }

    private boolean belongs(Item item, Topic topic) {
        return questions.subjects(item).stream().anyMatch(topic.members()::contains);
    }

    private QuizId keep(Quiz quiz) {
        kept.put(quiz.id(), quiz);
        return quiz.id();
    }

    private QuizId newId() {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return new QuizId(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }
}
