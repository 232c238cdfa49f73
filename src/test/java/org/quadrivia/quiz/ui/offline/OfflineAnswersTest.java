package org.quadrivia.quiz.ui.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AnswerOutcome;
import org.quadrivia.quiz.AttemptSession;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.SampleAttempts;

class OfflineAnswersTest {
    private static final Item RANG = Items.single("rang", "Whom did she ring?", "Munir", "Doval");
    private static final Item MET = Items.single("met", "Whom did she meet?", "Vance", "Doval");
    private static final byte[] BOTH = """
            {"answers": [{"number": 1, "item": "rang", "answer": {"chosen": ["a"]}},
                         {"number": 2, "item": "met", "answer": {"chosen": ["a"]}}]}
            """.getBytes(StandardCharsets.UTF_8);

    private static final AttemptSession PRACTICE = SampleAttempts.practice(SampleAttempts.GUEST);

    private final Quizzes quizzes = mock();
    private final OfflineAnswers answers = new OfflineAnswers(quizzes, Optional.empty());

    @Test
    void oneAnswerAfterTheOtherIsTakenWithoutFindingTheQuizAgain() {
        Quiz asked = SampleAttempts.quiz("q", PRACTICE, RANG);
        Quiz grown = SampleAttempts.followedBy(asked, MET);
        when(quizzes.answerLate(any(), anyInt(), any())).thenReturn(new AnswerOutcome.Kept(grown));

        OfflineAnswers.Taken taken = answers.take(asked, BOTH);

        assertThat(taken.settled()).containsExactly(1, 2);
        verify(quizzes, times(2)).answerLate(any(), anyInt(), any());
        verify(quizzes, never()).find(any());
    }
}
