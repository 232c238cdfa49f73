package org.quadrivia.authoring.ui.quiz;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.authoring.ui.TeachFakes.KB;

import com.vaadin.flow.component.html.FieldSet;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.ui.TeachFakes;
import org.quadrivia.authoring.ui.TeachPages;
import org.quadrivia.form.Choices;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;

class ComposeQuizViewTest extends TeachPages {
    @BeforeEach
    void openPage() {
        open("teach/calls/quizzes/new");
    }

    @Test
    void whatAPlanGivesStandsBesideItAsItChanges() {
        assertThat(preview()).contains("6 questions match.", "The quiz uses 6 of them");

        ticks("Question families").choose("multiple");
        assertThat(preview()).contains("1 question matches.", "Which places?", "Jammu; Pathankot");

        type("plan-least", "90");
        assertThat(preview()).contains("No questions match.").doesNotContain("The quiz uses");
        type("plan-least", "x");
        assertThat(preview()).contains("A value is missing or outside the allowed range.");
    }

    @Test
    void aQueryIsTriedAtOnceAndItsFaultHasAPlace() {
        ticks("Questions are chosen").choose(true);
        assertThat(preview()).contains("2 questions match.", "Which places?");

        type("plan-query", "SELECT broken");

        assertThat(preview()).contains("Line 2, column 5: Encountered “broken”").doesNotContain("Which places?");
    }

    @Test
    void whatAnExamDoesNotPreventIsSaidWhereItIsMade() {
        assertThat(page()).doesNotContain("It stays open to guests");

        ticks("How learners take").choose(Mode.EXAM);

        assertThat(page()).contains("It stays open to guests", "as soon as they hand in");
    }

    @Test
    void withoutATitleNothingIsKept() {
        click("Save");

        assertThat(page()).contains("Enter a title.");
        assertThat(named.of(KB)).isEmpty();
    }

    @Test
    void whatIsKeptIsWhatTheFormSays() {
        type("plan-title", "Monday");
        type("plan-description", "About calls.");
        type("plan-length", "3");
        ticks("Topics").choose(TeachFakes.CALLS.id());
        ticks("Which questions").choose(false);
        ticks("How learners take").choose(Mode.EXAM);
        type("plan-limit", "20");

        click("Save");

        NamedQuiz quiz = named.of(KB).getFirst();
        assertThat(quiz.plan())
                .isEqualTo(new QuizPlan(
                        "Monday",
                        "About calls.",
                        new Composition.Chosen(Set.of(TeachFakes.CALLS.id()), Set.of(), 0, 1),
                        3,
                        false,
                        AttemptTerms.exam(Duration.ofMinutes(20))));
        assertThat(quiz.owner()).contains(teacher.id());
        assertThat(address()).isEqualTo("teach/calls/quizzes/" + quiz.code());
        type("plan-title", "Tuesday");
        click("Save");
        assertThat(named.of(KB)).extracting(one -> one.plan().title()).containsExactly("Tuesday");
        assertThat(page()).contains("Saved.");
    }

    @Test
    void whatIsPublishedIsOpenAndOnlyItsWordsCanBeChanged() {
        type("plan-title", "Monday");

        click("Save and publish");

        NamedQuiz quiz = named.of(KB).getFirst();
        assertThat(quiz.state()).isEqualTo(NamedQuiz.State.OPEN);
        assertThat(quiz.items()).hasSize(6);
        assertThat(address()).isEqualTo("teach/calls/quizzes");
        open("teach/calls/quizzes/" + quiz.code());
        assertThat(_find(QuizPreview.class)).isEmpty();
        assertThat(_find(Choices.class)).isEmpty();
        type("plan-title", "Tuesday");
        click("Save");
        assertThat(named.find(quiz.code()).orElseThrow().plan().title()).isEqualTo("Tuesday");
    }

    @Test
    void whatWouldAskNothingIsKeptAsADraft() {
        type("plan-title", "Monday");
        type("plan-least", "95");

        click("Save and publish");

        assertThat(page()).contains("No questions match this quiz");
        assertThat(named.of(KB).getFirst().state()).isEqualTo(NamedQuiz.State.DRAFT);
        type("plan-least", "0");
        click("Save and publish");
        assertThat(named.of(KB)).extracting(NamedQuiz::state).containsExactly(NamedQuiz.State.OPEN);
    }

    @SuppressWarnings("unchecked")
    private static Choices<Object> ticks(String heading) {
        FieldSet field = _find(FieldSet.class).stream()
                .filter(set -> set.getLegendText().startsWith(heading))
                .findFirst()
                .orElseThrow();
        return _get(field, Choices.class);
    }

    private static String preview() {
        return words(_get(QuizPreview.class));
    }
}
