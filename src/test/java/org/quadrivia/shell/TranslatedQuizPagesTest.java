package org.quadrivia.shell;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.QuizTexts;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.QuizId;

/** The pages of quizzes need no more than the texts of quizzes, which Urdu and Hindi have. */
class TranslatedQuizPagesTest extends PagesInPseudoLanguage {
    @BeforeEach
    void speakTheLanguageOfQuizzes() {
        PseudoLanguage.speak(QuizTexts.english());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "start/%s", "history", "start/nothing", "quiz/AAAAAAAA", "quiz/x1234567890123456789"})
    void aGuestsPageIsTranslated(String address) {
        open(address.formatted(base()));

        assertTranslated(address);
    }

    @Test
    void questionsAnswersAndTheResultAreTranslated() {
        readAQuiz();
    }

    @Test
    void anExamIsTranslated() {
        QuizId id = begin(AttemptTerms.exam(Duration.ofMinutes(30)));

        open("quiz/" + id + "/1");
        assertTranslated("question of an exam");
        open("quiz/" + id);
        assertTranslated("answers of an exam");
    }

    @Test
    void aPersonsPagesAreTranslated() {
        signInAs(somebody("1"));
        PseudoLanguage.speak(QuizTexts.english());
        QuizId id = begin(AttemptTerms.PRACTICE);
        for (int number = 1; number <= 6; number++) {
            quizzes.answer(id, number, right(quiz(id).question(number).item()), Duration.ofSeconds(5), false);
        }

        for (String page : List.of("", "start/%s", "history", "quiz/" + id, "quiz/" + id + "/7")) {
            open(page.formatted(base()));

            assertTranslated("signed in: " + page);
        }
    }
}
