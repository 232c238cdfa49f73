package org.quadrivia.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import org.junit.jupiter.api.Test;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.quiz.Attempts;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.storage.StorageFailure;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

class QuizOnFullDiskTest extends PageTest {
    @MockitoSpyBean
    Attempts attempts;

    @Test
    void anAnswerThatCannotBeStoredStaysChosenAndCanBeGivenAgain() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");
        pick("Vance");

        doThrow(full()).when(attempts).change(any(), any(), any());
        press("Enter");

        assertThat(page()).contains("There is no space left to save this").doesNotContain("Not quite");
        assertThat(_find(ChoiceInput.class).get(place("Vance")).isChecked()).isTrue();

        doCallRealMethod().when(attempts).change(any(), any(), any());
        press("Enter");
        assertThat(page()).contains("Not quite. Correct answer: Munir");
    }

    @Test
    void aQuizThatCannotBeStoredDoesNotStart() {
        open("");
        doThrow(full()).when(attempts).begin(any());

        click("Start a quiz");

        assertThat(address()).isEmpty();
        assertThat(page()).contains("There is no space left to save this");
    }

    private static StorageFailure full() {
        return new StorageFailure(StorageFailure.Kind.FULL, new IllegalStateException("disk"));
    }
}
