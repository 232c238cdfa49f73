package org.quadrivia.quiz;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.grading.Answer;

/** One knowledge base with two questions, and quizzes of it. */
public abstract class QuizzesStage {
    public static final KbId KB = new KbId("kb");
    static final QuizId ID = new QuizId("AAAAAAAAAAAAAAAAAAAAAA");
    public static final EntityId CALL = new EntityId("https://example.org/call");
    static final EntityId STRIKE = new EntityId("https://example.org/strike");
    public static final Topic CALLS = topic("calls", CALL);
    static final Topic STRIKES = topic("strikes", STRIKE);
    static final Topic UNASKED = topic("unasked", new EntityId("https://example.org/nothing"));

    final Item call = Items.single("1", "Whom did she ring?", "Munir", "Doval", "Vance");
    final Item strike = Items.bool("2", "It was struck.", true);
    final AtomicReference<Instant> now = new AtomicReference<>(SampleAttempts.START);
    final List<AnswerStored> stored = new CopyOnWriteArrayList<>();
    final Attempts attempts = new InMemoryAttempts();
    final Knowledge knowledge = mock();
    final Questions questions = mock();
    final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    final Exams exams = new Exams(attempts, CurrentPerson.NOBODY, clock);
    final Quizzes quizzes =
            new Quizzes(knowledge, questions, attempts, exams, event -> stored.add((AnswerStored) event), clock);

    @BeforeEach
    void serveOneKnowledgeBase() {
        KnowledgeBase base = mock();
        when(base.card()).thenReturn(card());
        when(knowledge.find(KB)).thenReturn(Optional.of(base));
        when(questions.bank(KB)).thenReturn(Optional.of(new Bank(Items.KB, "r1", List.of(call, strike))));
        when(questions.subjects(call)).thenReturn(Set.of(CALL));
        when(questions.subjects(strike)).thenReturn(Set.of(STRIKE));
    }

    Quiz start(QuizRequest request) {
        return quizzes.find(begun(quizzes.start(request, AttemptTerms.PRACTICE, SampleAttempts.GUEST)))
                .orElseThrow();
    }

    /** Of both questions, for ten minutes. */
    Quiz exam(Taker taker) {
        AttemptTerms terms = AttemptTerms.exam(Duration.ofMinutes(10));
        return quizzes.find(begun(quizzes.start(request(Set.of(), null), terms, taker)))
                .orElseThrow();
    }

    public static QuizId begun(StartOutcome started) {
        return ((StartOutcome.UnderWay) started).id();
    }

    Quiz answer(Quiz quiz, int number, String option) {
        return SampleAttempts.kept(
                quizzes.answer(quiz.id(), number, Answer.Chosen.of(option), Duration.ofSeconds(3), false));
    }

    static QuizRequest request(Set<EntityId> topics, EntityId about) {
        return new QuizRequest(KB, 10, topics, about, 1);
    }

    static Topic topic(String name, EntityId member) {
        return new Topic(new EntityId("https://example.org/topic/" + name), name, null, Set.of(member));
    }

    public static KbCard card() {
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
