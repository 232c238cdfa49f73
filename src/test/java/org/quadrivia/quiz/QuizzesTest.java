package org.quadrivia.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;

class QuizzesTest {
    private static final KbId KB = new KbId("kb");
    private static final EntityId CALL = new EntityId("https://example.org/call");
    private static final EntityId STRIKE = new EntityId("https://example.org/strike");
    private static final Topic CALLS = topic("calls", CALL);
    private static final Topic STRIKES = topic("strikes", STRIKE);
    private static final Topic UNASKED = topic("unasked", new EntityId("https://example.org/nothing"));

    private final Item call = Items.single("1", "Whom did she ring?", "Munir", "Doval", "Vance");
    private final Item strike = Items.bool("2", "It was struck.", true);
    private final AtomicLong now = new AtomicLong();
    private final Knowledge knowledge = mock();
    private final Questions questions = mock();
    private final Quizzes quizzes = new Quizzes(knowledge, questions, now::get);

    @BeforeEach
    void serveOneKnowledgeBase() {
        KnowledgeBase base = mock();
        when(base.card()).thenReturn(card());
        when(knowledge.find(KB)).thenReturn(Optional.of(base));
        when(questions.bank(KB)).thenReturn(Optional.of(new Bank(Items.KB, "r1", List.of(call, strike), Map.of())));
        when(questions.subjects(call)).thenReturn(Set.of(CALL));
        when(questions.subjects(strike)).thenReturn(Set.of(STRIKE));
    }

    @Test
    void aQuizIsFoundAtItsAddress() {
        Quiz quiz = start(wish(Set.of(), null));

        assertThat(quizzes.find(quiz.id())).contains(quiz);
        assertThat(quiz.size()).isEqualTo(2);
        assertThat(quiz.kbTitle()).isEqualTo("A knowledge base");
    }

    @Test
    void topicsLimitWhatIsAsked() {
        Quiz quiz = start(wish(Set.of(CALLS.id()), null));

        assertThat(quiz.questions()).containsExactly(new Question(call, List.of(new Named(CALLS.id(), "calls"))));
    }

    @Test
    void anEntityLimitsWhatIsAsked() {
        Quiz quiz = start(wish(Set.of(), STRIKE));

        assertThat(quiz.questions()).extracting(Question::item).containsExactly(strike);
    }

    @Test
    void wishesThatCannotBeAreAnsweredAsSuch() {
        assertThat(quizzes.start(wish(Set.of(UNASKED.id()), null))).isEqualTo(new Started.NothingToAsk());
        assertThat(quizzes.start(QuizRequest.of(new KbId("other"), 1))).isEqualTo(new Started.NoSuchKnowledgeBase());
        assertThatIllegalArgumentException().isThrownBy(() -> new QuizRequest(KB, 0, Set.of(), null, 1));
    }

    @Test
    void aQuizKeepsItsItemsWhenTheBankChanges() {
        Quiz quiz = start(wish(Set.of(), null));
        when(questions.bank(KB)).thenReturn(Optional.of(new Bank(Items.KB, "r2", List.of(), Map.of())));

        assertThat(quizzes.find(quiz.id()).orElseThrow().questions()).hasSize(2);
    }

    @Test
    void theMissedBecomeAQuizOfTheirOwn() {
        Quiz quiz = start(wish(Set.of(CALLS.id()), null));
        quizzes.answer(quiz.id(), 1, Answer.Chosen.of("b"));

        QuizId retry = quizzes.retryMissed(quiz.id()).orElseThrow();

        assertThat(retry).isNotEqualTo(quiz.id());
        assertThat(quizzes.find(retry).orElseThrow().questions()).isEqualTo(quiz.questions());
    }

    @Test
    void ofManyAnswersAtOnceOneIsKept() throws Exception {
        Quiz quiz = start(wish(Set.of(CALLS.id()), null));
        List<Callable<Optional<Quiz>>> answers = IntStream.range(0, 60)
                .<Callable<Optional<Quiz>>>mapToObj(i ->
                        () -> quizzes.answer(quiz.id(), 1, Answer.Chosen.of(i % 2 == 0 ? "a" : "b")))
                .toList();

        List<Answer> kept;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            kept = threads.invokeAll(answers).stream()
                    .map(done -> done.resultNow()
                            .orElseThrow()
                            .answered(1)
                            .orElseThrow()
                            .answer())
                    .distinct()
                    .toList();
        }

        assertThat(kept).hasSize(1);
    }

    @Test
    void aQuizIsLetGoADayAfterItsLastUse() {
        Quiz quiz = start(wish(Set.of(), null));

        now.addAndGet(Duration.ofHours(23).toNanos());
        assertThat(quizzes.find(quiz.id())).isPresent();
        now.addAndGet(Duration.ofHours(23).toNanos());
        assertThat(quizzes.find(quiz.id())).isPresent();
        now.addAndGet(Duration.ofHours(25).toNanos());
        assertThat(quizzes.find(quiz.id())).isEmpty();
        assertThat(quizzes.answer(quiz.id(), 1, Answer.Chosen.of("a"))).isEmpty();
    }

    @Test
    void theOfferCountsQuestionsByTopic() {
        Offer offer = quizzes.offer(card());

        assertThat(offer.questions()).isEqualTo(2);
        assertThat(offer.topics()).containsExactly(new Offer.OnTopic(CALLS, 1), new Offer.OnTopic(STRIKES, 1));
    }

    private Quiz start(QuizRequest wish) {
        return quizzes.find(((Started.UnderWay) quizzes.start(wish)).id()).orElseThrow();
    }

    private static QuizRequest wish(Set<EntityId> topics, EntityId about) {
        return new QuizRequest(KB, 10, topics, about, 1);
    }

    private static Topic topic(String name, EntityId member) {
        return new Topic(new EntityId("https://example.org/topic/" + name), name, null, Set.of(member));
    }

    private static KbCard card() {
        return new KbCard(
                KB,
                Items.KB,
                "r1",
                "A knowledge base",
                null,
                null,
                null,
                "en",
                2,
                0,
                0,
                2,
                List.of(CALLS, STRIKES, UNASKED));
    }
}
