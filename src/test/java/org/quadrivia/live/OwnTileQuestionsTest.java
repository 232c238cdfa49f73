package org.quadrivia.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizPlan;

/** Live rounds ask what teachers wrote, and say with the answer that nothing proves it. */
class OwnTileQuestionsTest {
    private static final Item OWN = Items.own(
            Items.explained(Items.single("own", "Which river?", "Indus", "Ganges", "Ravi"), "It flows there."),
            Items.fact("own"));

    private final NamedQuizzes quizzes = mock();
    private final NamedQuiz quiz = new NamedQuiz(
            QuizCode.random(),
            new KbId("calls"),
            Optional.empty(),
            new QuizPlan("Own", "", Composition.ALL, 1, false, AttemptTerms.PRACTICE),
            NamedQuiz.State.OPEN,
            List.of(),
            Instant.EPOCH);

    @Test
    void theAnswerSaysThatNothingProvesIt() {
        when(quizzes.sheet(any(), anyLong())).thenReturn(new NamedQuizzes.Sheet(List.of(OWN), List.of()));

        TileQuestions.Chosen chosen = new TileQuestions(quizzes, mock(Knowledge.class)).of(quiz, 3);

        assertThat(chosen.leftOut()).isEmpty();
        assertThat(chosen.questions().getFirst().toString())
                .contains("It flows there. (Written by the teacher; not proved from the knowledge base)");
    }

    @Test
    void itsTilesChangePlaces() {
        when(quizzes.sheet(any(), anyLong())).thenReturn(new NamedQuizzes.Sheet(List.of(OWN), List.of()));
        TileQuestions tiles = new TileQuestions(quizzes, mock(Knowledge.class));

        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> tiles.of(quiz, seed)
                                .questions()
                                .getFirst()
                                .tiles()
                                .getFirst())
                        .distinct())
                .hasSizeGreaterThan(1);
    }
}
