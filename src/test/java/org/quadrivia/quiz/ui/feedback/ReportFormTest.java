package org.quadrivia.quiz.ui.feedback;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.form.NativeField;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.report.QuestionReport;
import org.quadrivia.quiz.report.ReportReason;
import org.quadrivia.quiz.report.ReportStore;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;
import org.quadrivia.storage.StorageFailure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@Import(ReportFormTest.Kept.class)
class ReportFormTest extends PageTest {
    @TestConfiguration
    static class Kept {
        @Bean
        ReportStore reportStore() {
            return mock();
        }
    }

    @Autowired
    private ReportStore store;

    @BeforeEach
    void answerOne() {
        reset(store);
        QuizId id = start();
        answer(id, 1, Answer.Chosen.of("b"));
        open("quiz/" + id + "/1");
    }

    @Test
    void aReportGoesWithTheQuestionAndTheAnswer() {
        choose(ReportReason.TYPO);
        change(_get(NativeField.Lines.class), "value", "  rang, not ring ");

        click("Send report");

        ArgumentCaptor<QuestionReport> kept = ArgumentCaptor.captor();
        verify(store).keep(kept.capture());
        assertThat(kept.getValue().item()).isEqualTo(Fakes.SINGLE);
        assertThat(kept.getValue().answer()).contains(Answer.Chosen.of("b"));
        assertThat(kept.getValue().reason()).isEqualTo(ReportReason.TYPO);
        assertThat(kept.getValue().words()).isEqualTo("rang, not ring");
        assertThat(page()).contains("Thank you.");
    }

    @Test
    void withoutAReasonNothingIsSent() {
        click("Send report");
        assertThat(page()).contains("First choose what is wrong with the question.");

        choose(ReportReason.OTHER);
        click("Send report");

        assertThat(page()).contains("Describe the problem in a few words.");
        verifyNoInteractions(store);
    }

    @Test
    void whatCannotBeStoredIsSaidAndCanBeSentAgain() {
        doThrow(new StorageFailure(StorageFailure.Kind.FULL, new IllegalStateException()))
                .when(store)
                .keep(any());
        choose(ReportReason.WRONG);

        click("Send report");

        assertThat(page()).contains("There is no space left").doesNotContain("Thank you.");
        assertThat(_find(ReportForm.class)).hasSize(1);
    }

    private static void choose(ReportReason reason) {
        _find(_get(ReportForm.class), ChoiceInput.class).get(reason.ordinal()).setChecked(true);
    }
}
