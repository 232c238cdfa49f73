package org.quadrivia.quiz.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Taker;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

@OnEachDatabase
class NamedQuizResultsTest extends NamedQuizzesStage {
    NamedQuizResultsTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Test
    void peopleAreToldByNameGuestsByNumberWithFirstAndBestScore() {
        NamedQuiz quiz = published(practice(Composition.ALL));
        Taker ada = new Taker.Person(somebody("ada"));
        take(quiz, guest(1), CALL);
        take(quiz, ada, CALL, STRIKE);
        take(quiz, ada, CALL, STRIKE, PLACE);
        begun(quiz, guest(2));

        QuizResults found = results.of(quiz.code());

        assertThat(found.people())
                .extracting(
                        person -> ResultsCsv.name(person.who()),
                        person -> person.attempts().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("guest 1", 1),
                        org.assertj.core.groups.Tuple.tuple("ada", 2),
                        org.assertj.core.groups.Tuple.tuple("guest 2", 1));
        assertThat(found.people().get(1).first()).isEqualTo(OptionalDouble.of(2));
        assertThat(found.people().get(1).best()).isEqualTo(OptionalDouble.of(3));
        assertThat(found.people().get(2).first()).isEmpty();
        assertThat(found.attempts()).hasSize(4);
    }

    @Test
    void itemsAreFiguredFromFirstFinishedAttempts() {
        NamedQuiz quiz = published(practice(Composition.ALL));
        take(quiz, guest(1), CALL, STRIKE, PLACE, WHO);
        take(quiz, guest(2), CALL, STRIKE);
        take(quiz, guest(3), CALL);
        take(quiz, guest(3), CALL, STRIKE, PLACE, WHO);
        begun(quiz, guest(4));

        var figures = results.of(quiz.code()).items();

        assertThat(figures)
                .extracting(one -> one.item().id())
                .startsWith("place", "who")
                .endsWith("call");
        assertThat(figures).extracting(QuizResults.ItemFigures::takers).containsOnly(3);
        assertThat(figures).extracting(QuizResults.ItemFigures::right).containsExactly(1, 1, 2, 3);
        assertThat(figures.getFirst().discrimination().orElseThrow()).isPositive();
        assertThat(figures.getLast().discrimination()).isEmpty();
    }

    @Test
    void anExamCountsOnceItsTimeIsUpAndWhatWasLeftOpenIsWrong() {
        NamedQuiz quiz = published(plan(true));
        Quiz exam = begun(quiz, GUEST);
        answer(exam, 1, true);
        assertThat(results.of(quiz.code()).people().getFirst().first()).isEmpty();

        now.set(now.get().plusSeconds(601));
        QuizResults found = results.of(quiz.code());

        assertThat(found.people().getFirst().first()).isEqualTo(OptionalDouble.of(1));
        assertThat(found.items()).extracting(QuizResults.ItemFigures::right).containsExactlyInAnyOrder(1, 0, 0, 0);
    }

    @Test
    void whatIsTakenAsAnyQuizDoesNotCount() {
        NamedQuiz quiz = published(practice(Composition.ALL));
        quizzes.start(QuizRequest.of(KB, 1), AttemptTerms.PRACTICE, GUEST);

        assertThat(results.of(quiz.code()).people()).isEmpty();
    }
}
