package org.quadrivia.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.export.QuestionExport;
import org.quadrivia.exchange.QuestionSets;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.mock.web.MockHttpServletResponse;

class QuestionExportControllerTest {
    private static final KbId KB = new KbId("calls");
    private static final String CODE = "ABCDEFGH";

    private final QuestionExport exports = Mockito.mock();
    private final NamedQuizzes quizzes = Mockito.mock();
    private final QuestionExportController controller = new QuestionExportController(exports, quizzes);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void aQuiz() {
        QuizCode code = new QuizCode(CODE);
        QuizPlan plan = new QuizPlan("Monday", "", Composition.ALL, 3, false, AttemptTerms.PRACTICE);
        NamedQuiz quiz =
                new NamedQuiz(code, KB, Optional.empty(), plan, NamedQuiz.State.OPEN, List.of(), Instant.EPOCH);
        Mockito.when(quizzes.find(code)).thenReturn(Optional.of(quiz));
        Mockito.when(exports.all(KB)).thenReturn(QuestionSets.everyKind());
        Mockito.when(exports.of(quiz)).thenReturn(QuestionSets.everyKind());
    }

    @ParameterizedTest
    @EnumSource
    void itsTeachersGetEachFormatAsAFileThatNobodyKeeps(QuestionFormat format) throws IOException {
        controller.all("calls", format.file(), response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isNotEmpty();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("Calls%20%2F%20one%20" + format.file());
    }

    @Test
    void aQuizIsAFileOfItsOwn() throws IOException {
        controller.quiz("calls", CODE, "gift.txt", response);

        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("Whom did she ring?");
    }

    @Test
    void toEverybodyElseThereIsNothing() throws IOException {
        Mockito.when(exports.all(KB)).thenThrow(new AccessRefused("not yours"));

        controller.all("calls", "gift.txt", response);

        nothing(response);
    }

    @Test
    void whatDoesNotExistIsNotThere() throws IOException {
        nothing(all("calls", "scorm.zip"));
        nothing(all("No name", "gift.txt"));
        nothing(quiz("calls", "ABCDEFGJ"));
        nothing(quiz("others", CODE));
        nothing(quiz("calls", "no code"));
    }

    private MockHttpServletResponse all(String kb, String file) throws IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        controller.all(kb, file, answer);
        return answer;
    }

    private MockHttpServletResponse quiz(String kb, String code) throws IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        controller.quiz(kb, code, "gift.txt", answer);
        return answer;
    }

    private static void nothing(MockHttpServletResponse answer) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("There is nothing at this address");
    }
}
