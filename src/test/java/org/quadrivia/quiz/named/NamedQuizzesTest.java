package org.quadrivia.quiz.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.quadrivia.account.PersonalData;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.QuizzesStage;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

@OnEachDatabase
class NamedQuizzesTest extends NamedQuizzesStage {
    NamedQuizzesTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Test
    void whatIsMadeIsKeptAsItIs() {
        var chosen = new Composition.Chosen(Set.of(QuizzesStage.CALLS.id()), Set.of("object", "boolean"), 0.25, 0.75);

        NamedQuiz one = named.make(KB, plan(true), teacher);
        NamedQuiz other = named.make(KB, practice(chosen), teacher);
        NamedQuiz query = named.make(KB, practice(new Composition.Queried("SELECT ?item {}")), teacher);

        assertThat(named.of(KB)).containsExactlyInAnyOrder(one, other, query);
        assertThat(named.find(one.code())).contains(one);
    }

    @Test
    void topicsFamiliesAndDifficultyDecideWhatIsDrawn() {
        var calls = new Composition.Chosen(Set.of(QuizzesStage.CALLS.id()), Set.of(), 0, 1);
        var objects = new Composition.Chosen(Set.of(), Set.of("object"), 0, 1);
        var hard = new Composition.Chosen(Set.of(), Set.of("object", "subject"), 0.5, 0.9);

        assertThat(pool(calls)).containsExactly(CALL);
        assertThat(pool(objects)).containsExactly(CALL, PLACE);
        assertThat(pool(hard)).containsExactly(PLACE, WHO);
        assertThat(pool(Composition.ALL)).hasSize(4);
    }

    @Test
    void aQueryDecidesWhatIsDrawnAndItsFaultIsTold() {
        var refused = new ItemQueries.Found.Refused("no", 1, 2);
        Mockito.when(queries.find(KB, "good")).thenReturn(new ItemQueries.Found.Items(Set.of("who", "gone"), false));
        Mockito.when(queries.find(KB, "bad")).thenReturn(refused);

        assertThat(pool(new Composition.Queried("good"))).containsExactly(WHO);
        NamedQuiz bad = named.make(KB, practice(new Composition.Queried("bad")), teacher);
        assertThat(named.publish(bad.code())).isEqualTo(new NamedQuizzes.Published.BadQuery(refused));
        assertThat(named.find(bad.code()).orElseThrow().state()).isEqualTo(NamedQuiz.State.DRAFT);
    }

    @Test
    void aDraftCannotBeTakenAndAnOpenOneCanUntilItIsClosed() {
        NamedQuiz draft = named.make(KB, plan(true), teacher);
        assertThat(named.begin(draft.code(), GUEST)).isEmpty();

        named.publish(draft.code());
        Quiz attempt = begun(draft, GUEST);
        assertThat(attempt.sitting().named()).isEqualTo(draft.code());
        assertThat(attempt.sitting().ends()).isEqualTo(now.get().plusSeconds(600));
        assertThat(attempt.kbTitle()).isEqualTo("Monday");

        named.open(draft.code(), false);
        assertThat(named.begin(draft.code(), GUEST)).isEmpty();
        named.open(draft.code(), true);
        assertThat(named.begin(draft.code(), GUEST)).isPresent();
    }

    @Test
    void aFixedOneAsksAllTheSameAlsoWhenTheBankHasGrown() {
        asks(CALL, PLACE);
        NamedQuiz quiz = published(practice(Composition.ALL));
        asks(CALL, STRIKE, PLACE, WHO);

        assertThat(items(begun(quiz, guest(1))))
                .isEqualTo(items(begun(quiz, guest(2))))
                .containsExactlyInAnyOrder(CALL, PLACE);
    }

    @Test
    void oneDrawnAnewAsksWhatTheBankHasNow() {
        asks(CALL, PLACE);
        NamedQuiz quiz = published(new QuizPlan("Monday", "", Composition.ALL, 4, false, AttemptTerms.PRACTICE));
        asks(STRIKE, WHO);

        assertThat(items(begun(quiz, GUEST))).containsExactlyInAnyOrder(STRIKE, WHO);
    }

    @Test
    void aFixedItemThatIsGoneIsLeftOutAndTold() {
        NamedQuiz quiz = published(practice(Composition.ALL));
        asks(CALL, STRIKE, PLACE);

        NamedQuizzes.Sheet sheet = named.sheet(quiz, 0);

        assertThat(sheet.items()).hasSize(3).doesNotContain(WHO);
        assertThat(sheet.gone()).containsExactly(new NamedQuiz.FixedItem("who", "Who wrote it?"));
        assertThat(begun(quiz, GUEST).size()).isEqualTo(3);
    }

    @Test
    void whereAllItAsksIsGoneNothingBegins() {
        NamedQuiz quiz = published(practice(Composition.ALL));
        asks();

        assertThat(named.begin(quiz.code(), GUEST)).contains(new StartOutcome.NothingToAsk());
    }

    @Test
    void whatWouldAskNothingIsNotPublished() {
        NamedQuiz draft = named.make(KB, practice(new Composition.Chosen(Set.of(), Set.of("none"), 0, 1)), teacher);

        assertThat(named.publish(draft.code())).isEqualTo(new NamedQuizzes.Published.NothingToAsk());
    }

    @Test
    void onlyTheWordsChangeOnceItIsPublished() {
        NamedQuiz quiz = published(practice(Composition.ALL));

        named.change(quiz.code(), new QuizPlan("Tuesday", "New.", Composition.ALL, 1, false, AttemptTerms.exam()));

        NamedQuiz after = named.find(quiz.code()).orElseThrow();
        assertThat(after.plan())
                .isEqualTo(new QuizPlan("Tuesday", "New.", Composition.ALL, 4, true, AttemptTerms.PRACTICE));
        assertThat(after.items()).isEqualTo(quiz.items());
        assertThat(named.publish(quiz.code())).isEqualTo(new NamedQuizzes.Published.NoSuchDraft());
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        NamedQuiz quiz = published(practice(Composition.ALL));

        NamedQuiz copy = named.copy(quiz, "Monday again", teacher);

        assertThat(copy.code()).isNotEqualTo(quiz.code());
        assertThat(copy.state()).isEqualTo(NamedQuiz.State.DRAFT);
        assertThat(copy.plan().title()).isEqualTo("Monday again");
    }

    @Test
    void whoTookOneThatIsDeletedKeepsTheirAttempt() {
        NamedQuiz quiz = published(practice(Composition.ALL));
        Quiz attempt = begun(quiz, GUEST);

        named.remove(quiz.code());

        assertThat(named.of(KB)).isEmpty();
        assertThat(quizzes.find(attempt.id(), GUEST)).isPresent();
    }

    @Test
    void guestsAttemptsAtItStayWhenOthersAreLetGo() {
        NamedQuiz quiz = published(practice(Composition.ALL));
        begun(quiz, GUEST);
        quizzes.start(QuizRequest.of(KB, 1), AttemptTerms.PRACTICE, GUEST);

        now.set(now.get().plusSeconds(9));
        quizzes.prune(Duration.ofSeconds(1));

        assertThat(named.counts(KB)).containsExactly(Map.entry(quiz.code(), 1));
        assertThat(quizzes.history(GUEST, 1).total()).isEqualTo(1);
    }

    @Test
    void whatSomebodyMadeIsToldToThemAndStaysWithoutThem() {
        NamedQuiz quiz = published(practice(Composition.ALL));
        PersonalData data = context.getBean("jdbcNamedQuizzes", PersonalData.class);

        assertThat(data.export(teacher).toString())
                .contains("Monday", quiz.code().value());
        data.delete(teacher);

        assertThat(named.find(quiz.code()).orElseThrow().owner()).isEmpty();
    }

    private List<Item> pool(Composition composition) {
        return ((ItemPools.Pool.Found) named.pool(KB, composition)).items();
    }

    private static List<Item> items(Quiz quiz) {
        return quiz.questions().stream().map(Question::item).toList();
    }
}
