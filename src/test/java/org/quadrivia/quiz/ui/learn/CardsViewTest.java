package org.quadrivia.quiz.ui.learn;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;

/** Flashcards, as a guest. */
class CardsViewTest extends PageTest {
    @AfterEach
    void forgetObjectives() {
        Fakes.objectives = Objectives.NONE;
    }

    @Test
    void aCardShowsItsAnswerOnlyWhenItIsTurned() {
        open("flashcards/calls");

        assertThat(heading()).isEqualTo("Whom did she ring?");
        assertThat(page()).contains("2 cards left").doesNotContain("Munir", "I knew it");
        click("Show the answer");

        assertThat(page()).contains("Munir", FakeBase.PASSAGE.paraphrase());
        assertThat(_find(NativeButton.class, spec -> spec.withClasses("rate")))
                .extracting(button -> button.getElement().getTextRecursively())
                .containsExactly("I did not know1", "Hard2", "I knew it3", "Easy4");
    }

    @Test
    void whatWasNotKnownComesBackAndTheEndSaysSo() {
        open("flashcards/calls");

        rate("I did not know");
        assertThat(heading()).isEqualTo("Who wrote to her?");
        assertThat(page()).contains("That card comes back before the end.");
        rate("Easy");
        assertThat(heading()).isEqualTo("Whom did she ring?");
        rate("I knew it");

        assertThat(heading()).isEqualTo("You went through 2 cards");
        assertThat(page()).contains("1 I did not know", "0 Hard", "0 I knew it", "1 Easy");
        assertThat(_get(Anchor.class, spec -> spec.withText("Quiz on this")).getHref())
                .isEqualTo("start/calls");
    }

    @Test
    void theCardsOfAnObjectiveAskItsFactsOnly() {
        Fakes.objectives = Fakes.callsAndPlaces();
        String calls = URLEncoder.encode(Fakes.objectives.all().getFirst().id().iri(), StandardCharsets.UTF_8);

        open("flashcards/calls?about=" + calls);

        assertThat(page()).contains("1 card left", "She rang Munir.");
        rate("Hard");
        assertThat(_get(Anchor.class, spec -> spec.withText("Quiz on this")).getHref())
                .isEqualTo("start/calls?topic=" + calls);
    }

    @Test
    void whereNothingCanBeAskedWithoutOptionsItSaysSo() {
        open("flashcards/calls?about=https%3A%2F%2Fexample.org%2Fnothing");

        assertThat(heading()).isEqualTo("No flashcards here");
    }

    @Test
    void theLearnPageOffersThemBesideLessonsAndQuizzes() {
        open("learn/calls");

        assertThat(page()).contains("Learn", "Flashcards", "Quiz", "say how well you knew it");
        assertThat(_get(Anchor.class, spec -> spec.withText("Turn cards")).getHref())
                .isEqualTo("flashcards/calls");
    }

    private void rate(String words) {
        click("Show the answer");
        click(words);
    }
}
