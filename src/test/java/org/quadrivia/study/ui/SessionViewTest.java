package org.quadrivia.study.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.Quiz;

/** The end of a session of study. */
class SessionViewTest extends StudyPages {
    @Test
    void theLastQuestionLeadsToTheEndOfTheSession() {
        Quiz done = session(true);
        open("quiz/" + done.id() + "/" + done.size());

        click("See the result");

        assertThat(address()).isEqualTo("study/calls/session/" + done.id());
        assertThat(heading()).isEqualTo("6 of 6 facts known in the end");
    }

    @Test
    void itSaysWhatWasLearnedAndWhatComesBackWhen() {
        Quiz done = session(true);

        open("study/calls/session/" + done.id());

        assertThat(page())
                .contains("6 of 6 questions correct at the first try. You learned 6 new facts.")
                .contains("Today’s goal: 6 of 20 answers given")
                .contains("It is Munir. new, known after reading Comes back on Wed 4 Mar");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("quiz/" + done.id());
        assertThat(page()).doesNotContain("Repeat now");
    }

    @Test
    void onePressBelowAnAnswerTellsWhenItComesBack() {
        Quiz done = session(true);
        open("quiz/" + done.id() + "/1");
        NativeDetails line = _find(NativeDetails.class).stream()
                .filter(details -> "When does this come back?".equals(details.getSummaryText()))
                .findFirst()
                .orElseThrow();
        assertThat(page()).doesNotContain("On Wednesday");

        line.setOpen(true);
        ComponentUtil.fireEvent(line, new NativeDetails.ToggleEvent(line, true));

        assertThat(page()).contains("On Wednesday 4 March.");
    }

    @Test
    void factsMissedFirstAreToldFromThoseNotKnownYet() {
        signIn();
        begin();
        answerAll(false);
        Quiz relearned = answerAll(true);

        open("study/calls/session/" + relearned.id());

        assertThat(heading()).isEqualTo("6 of 6 facts known in the end");
        assertThat(page())
                .contains("0 of 6 questions correct at the first try. You missed 6 facts first and know them now.")
                .contains("It is Munir. missed, then known Comes back tomorrow");
    }

    @Test
    void whatIsNeverKnownComesBackSoonAndTheDifferenceCanBeLearned() {
        signIn();
        begin();
        Quiz quiz = missAll();

        open("study/calls/session/" + quiz.id());

        assertThat(heading()).isEqualTo("0 of 6 facts known in the end");
        assertThat(page())
                .contains("You do not know 6 facts yet. They will come back soon.")
                .contains("It is Munir. not known yet Comes back in 10 minutes, at 10:10");
        click("Learn the difference: ");
        assertThat(page()).contains("Read about both");
        click("Ask me about the two");
        assertThat(address()).matches("quiz/[\\w-]{22}/1");
    }

    @Test
    void whatIsDueInMinutesCanBeRepeatedEvenIfMoreIsDue() {
        signIn();
        open("study");
        _get(Input.class, spec -> spec.withId("study-settings-new")).setValue("1");
        click("Save");
        begin();
        Quiz quiz = missAll();
        open("study");
        _get(Input.class, spec -> spec.withId("study-settings-new")).setValue("6");
        click("Save");

        open("study/calls/session/" + quiz.id());

        assertThat(page()).contains("Continue studying Enter Repeat now See all questions");
        click("Repeat now");
        assertThat(page()).contains("Question 1 of 1");
    }

    @Test
    void theDayAfterItSaysThatTheFactsAreDue() {
        Quiz done = session(true);
        later(Duration.ofDays(2));

        open("study/calls/session/" + done.id());

        assertThat(page()).contains("Comes back now", "Continue studying");
    }

    @Test
    void anUnfinishedOrUnknownSessionLeadsToToday() {
        signIn();
        begin();
        String unfinished = address().split("/")[1];

        for (String id : List.of(unfinished, "nothing", "A".repeat(22))) {
            open("study/calls/session/" + id);

            assertThat(address()).isEqualTo("study/calls");
        }
    }

    @Test
    void anotherPersonsSessionLeadsToToday() {
        Quiz done = session(true);
        signIn();

        open("study/calls/session/" + done.id());

        assertThat(address()).isEqualTo("study/calls");
    }

    @Test
    void duringASessionTheTabOfStudyIsMarked() {
        signIn();

        begin();

        assertThat(_find(Anchor.class).stream()
                        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                        .map(Anchor::getHref))
                .containsExactly("study");
    }

    private Quiz session(boolean right) {
        signIn();
        begin();
        return answerAll(right);
    }

    private static void begin() {
        open("study/calls");
        click("Start");
    }
}
