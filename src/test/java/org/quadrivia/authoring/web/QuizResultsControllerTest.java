package org.quadrivia.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizResults;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizPlan;
import org.quadrivia.quiz.named.QuizResults;
import org.quadrivia.quiz.statistics.QuizFigures;
import org.springframework.http.HttpStatus;

class QuizResultsControllerTest {
    private static final KbId KB = new KbId("calls");
    private static final String CODE = "ABCDEFGH";

    private final AccessControl access = Mockito.mock();
    private final NamedQuizzes quizzes = Mockito.mock();
    private final NamedQuizResults results = Mockito.mock();
    private final QuizResultsController controller = new QuizResultsController(access, quizzes, results);

    @BeforeEach
    void aQuiz() {
        QuizCode code = new QuizCode(CODE);
        QuizPlan plan = new QuizPlan("Monday", "", Composition.ALL, 3, false, AttemptTerms.PRACTICE);
        Mockito.when(access.mayChange(KB)).thenReturn(true);
        Mockito.when(access.mayChange(new KbId("mine"))).thenReturn(true);
        Mockito.when(quizzes.find(code))
                .thenReturn(Optional.of(new NamedQuiz(
                        code, KB, Optional.empty(), plan, NamedQuiz.State.OPEN, List.of(), Instant.EPOCH)));
        Mockito.when(results.of(code))
                .thenReturn(new QuizResults(List.of(), List.of(), QuizFigures.NONE, List.of(), List.of()));
    }

    @Test
    void itsTeachersGetFilesThatNobodyKeeps() {
        var response = controller.attempts("calls", CODE);

        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(new String(Objects.requireNonNull(response.getBody()), StandardCharsets.UTF_8))
                .startsWith("\uFEFFperson,");
        assertThat(response.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(response.getHeaders().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"attempts-ABCDEFGH.csv\"");
        assertThat(controller.items("calls", CODE).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(controller.options("calls", CODE).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(controller.quiz("calls", CODE).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void toEverybodyElseNothingStandsThere() {
        Mockito.when(access.mayChange(KB)).thenReturn(false);

        assertThat(controller.attempts("calls", CODE).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(controller.items("calls", CODE).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(controller.options("calls", CODE).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(controller.quiz("calls", CODE).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(controller.items("mine", CODE).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(controller.items("No name", CODE).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        Mockito.verifyNoInteractions(results);
    }
}
