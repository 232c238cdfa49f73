package org.quadrivia.quiz.named;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Attempts;
import org.quadrivia.quiz.Exams;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.QuizzesStage;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.storage.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Named quizzes of a bank of four items in a database with one teacher. */
abstract class NamedQuizzesStage {
    static final KbId KB = QuizzesStage.KB;
    static final Item CALL = Items.with(Items.single("call", "Whom did she ring?", "Munir", "Doval"), "object", 0.2);
    static final Item STRIKE = Items.with(Items.bool("strike", "It was struck.", true), "boolean", 0.4);
    static final Item PLACE = Items.with(Items.single("place", "Where was it?", "Jammu", "Lahore"), "object", 0.6);
    static final Item WHO = Items.with(Items.single("who", "Who wrote it?", "Rao", "Sey"), "subject", 0.9);
    static final Taker GUEST = SampleAttempts.GUEST;

    private final Map<String, Object> settings;
    final AtomicReference<Instant> now = new AtomicReference<>(SampleAttempts.START);
    final Questions questions = Mockito.mock();
    final ItemQueries queries = Mockito.mock();
    private final AccountService accounts = Mockito.mock();
    ConfigurableApplicationContext context;
    NamedQuizStore store;
    Quizzes quizzes;
    NamedQuizzes named;
    NamedQuizResults results;
    PersonId teacher;

    NamedQuizzesStage(TestDatabase database) throws IOException {
        this.settings = database.fresh();
    }

    @BeforeEach
    void open() {
        context = TestDatabase.open(settings, "org.quadrivia.quiz.jdbc");
        for (String table : List.of("attempt", "question_report", "asked", "named_quiz", "person")) {
            context.getBean(JdbcClient.class).sql("delete from " + table).update();
        }
        store = context.getBean(NamedQuizStore.class);
        Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
        Knowledge knowledge = knowledge();
        Attempts attempts = context.getBean(Attempts.class);
        Exams exams = new Exams(attempts, CurrentPerson.NOBODY, clock);
        quizzes = new Quizzes(knowledge, questions, attempts, exams, event -> {}, clock);
        named = new NamedQuizzes(store, questions, new ItemPools(knowledge, questions, queries), quizzes, clock);
        results = new NamedQuizResults(store, quizzes, accounts);
        teacher = somebody("teacher");
        asks(CALL, STRIKE, PLACE, WHO);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private static Knowledge knowledge() {
        Knowledge knowledge = Mockito.mock();
        KnowledgeBase base = Mockito.mock();
        KbCard card = QuizzesStage.card();
        Mockito.when(base.card()).thenReturn(card);
        Mockito.when(knowledge.find(KB)).thenReturn(Optional.of(base));
        return knowledge;
    }

    /** The bank from now on. */
    final void asks(Item... items) {
        Mockito.when(questions.bank(KB)).thenReturn(Optional.of(new Bank(Items.KB, "r1", List.of(items))));
        Mockito.when(questions.subjects(Mockito.any())).thenReturn(Set.of());
        Mockito.when(questions.subjects(CALL)).thenReturn(Set.of(QuizzesStage.CALL));
    }

    final PersonId somebody(String name) {
        PersonId id = new PersonId(UUID.randomUUID());
        context.getBean(JdbcClient.class)
                .sql("""
                        insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                        values (?, ?, ?, ?, 'LEARNER', 'UTC', false, current_timestamp, 0)
                        """)
                .params(id.value(), name, name, name)
                .update();
        Person person = new Person(
                id, new SignInName(name), new ShownName(name), Role.LEARNER, ZoneOffset.UTC, false, Instant.EPOCH);
        Mockito.when(accounts.find(id)).thenReturn(Optional.of(person));
        return id;
    }

    static QuizPlan plan(boolean fixed) {
        return new QuizPlan(
                "Monday", "About calls.", Composition.ALL, 4, fixed, AttemptTerms.exam(Duration.ofMinutes(10)));
    }

    static QuizPlan practice(Composition composition) {
        return new QuizPlan("Monday", "", composition, 4, true, AttemptTerms.PRACTICE);
    }

    final NamedQuiz published(QuizPlan plan) {
        NamedQuiz draft = named.make(KB, plan, teacher);
        return ((NamedQuizzes.Published.Open) named.publish(draft.code())).quiz();
    }

    final Quiz begun(NamedQuiz quiz, Taker taker) {
        now.set(now.get().plusSeconds(1));
        StartOutcome started = named.begin(quiz.code(), taker).orElseThrow();
        return quizzes.find(QuizzesStage.begun(started)).orElseThrow();
    }

    /** Takes all of a practice quiz: rightly what is named, wrongly what is not. */
    final void take(NamedQuiz quiz, Taker taker, Item... right) {
        Quiz begun = begun(quiz, taker);
        for (int number = 1; number <= begun.size(); number++) {
            answer(begun, number, List.of(right).contains(begun.question(number).item()));
        }
    }

    final void answer(Quiz quiz, int number, boolean right) {
        Answer answer = Answer.Chosen.of(quiz.question(number).item().options().stream()
                .filter(option -> option.correct() == right)
                .findFirst()
                .orElseThrow()
                .id());
        SampleAttempts.kept(quizzes.answer(quiz.id(), number, answer, Duration.ofSeconds(3), false));
    }

    static Taker.Guest guest(int number) {
        return new Taker.Guest(("G".repeat(21) + number).substring(0, 22));
    }
}
