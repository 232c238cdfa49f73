package org.quadrivia.quiz.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AttemptSession;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.grading.Answer;

class QuizProgressTest {
    private final Quiz begun = SampleAttempts.quiz(
            "A",
            SampleAttempts.practice(SampleAttempts.GUEST),
            Items.single("s", "Whom did she ring?", "Munir", "Doval"),
            Items.bool("b", "The call was short.", true));

    @Test
    void theBarShowsWhatIsAnsweredAndNoMore() {
        Quiz half = begun.answer(1, Answer.Chosen.of("a"), SampleAttempts.GIVEN);
        Quiz whole = half.answer(2, Answer.Chosen.of("a"), SampleAttempts.GIVEN);

        assertThat(width(new QuizProgress(begun, 1))).isEqualTo("0.0%");
        assertThat(width(new QuizProgress(half, 1))).isEqualTo("50.0%");
        assertThat(width(new QuizProgress(half, 2))).isEqualTo("50.0%");
        assertThat(width(new QuizProgress(whole, 2))).isEqualTo("100.0%");
    }

    @Test
    void questionsOnWhatWasMissedAreCountedApartAndNeverGrowInNumber() {
        Quiz whole = extra(session(Items.single("s", "Whom did she ring?", "Munir", "Doval")), 1, "b");

        Quiz missedAgain = extra(whole, 2, "b");

        assertThat(words(whole, 2)).isEqualTo("1 of 1 asked. Missed questions again: 1 left");
        assertThat(words(missedAgain, 3)).isEqualTo("1 of 1 asked. Missed questions again: 1 left");
        assertThat(words(missedAgain.answer(3, Answer.Chosen.of("a"), SampleAttempts.GIVEN), 3))
                .isEqualTo("1 of 1 asked. Missed questions again: none left");
    }

    /** A session that is answered like that and asks the question once more. */
    private static Quiz extra(Quiz session, int number, String option) {
        Quiz answered = session.answer(number, Answer.Chosen.of(option), SampleAttempts.GIVEN);
        return SampleAttempts.followedBy(answered, session.question(number).item());
    }

    private static Quiz session(Item item) {
        Quiz quiz = SampleAttempts.quiz(
                "A", new AttemptSession(Mode.REVIEW, SampleAttempts.GUEST, SampleAttempts.START, null, null), item);
        QuizRequest request = new QuizRequest(SampleAttempts.KB, 1, Set.of(), null, 1);
        return new Quiz(quiz.id(), request, quiz.kbTitle(), quiz.sitting(), quiz.questions(), quiz.answers());
    }

    private static String words(Quiz quiz, int number) {
        return new QuizProgress(quiz, number)
                .getElement()
                .getChild(0)
                .getChild(0)
                .getText();
    }

    @Test
    void barsBesideTextBeginWhereTheTextBegins() throws IOException {
        String rule = "\\.how-far\\.narrow \\{\\s*margin-inline: 0;";

        String styles = Files.readString(Path.of("frontend/quiz.css"));

        assertThat(styles).containsPattern("(?s)\\.how-far,.*margin-inline: auto;.*" + rule);
    }

    private static String width(QuizProgress progress) {
        return progress.getElement().getChild(1).getChild(0).getStyle().get("width");
    }
}
