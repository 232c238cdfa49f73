package org.quadrivia.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.quiz.ui.card.TextCard;
import org.quadrivia.quiz.ui.feedback.AnswerProof;
import org.quadrivia.quiz.ui.feedback.AnswerVerdict;
import org.quadrivia.quiz.ui.feedback.EntityFacts;
import org.quadrivia.quiz.ui.feedback.QuizProgress;
import org.springframework.boot.test.context.SpringBootTest;

/** A whole quiz on RDF read from a file: nothing between the file and the page is put in its place. */
@SpringBootTest(classes = QuadriviaApplication.class, properties = PageTest.RIVERS)
class WholeQuizTest extends Browser {
    @Test
    void aQuizIsTakenFromStartToResult() {
        open("");
        assertThat(page())
                .contains(
                        "Rivers of a small continent", "Which river flows where", "Mouths", "Springs", "Who says what");

        click("Start a quiz");
        List<String> proofs = new ArrayList<>();
        int asked = 0;
        while (!_find(QuizProgress.class).isEmpty()) {
            asked++;
            answer();
            assertThat(_find(AnswerVerdict.class)).hasSize(1);
            proofs.add(words(_get(AnswerProof.class)));
            press("Enter");
        }

        assertThat(asked).isGreaterThanOrEqualTo(4);
        assertThat(proofs).allSatisfy(proof -> assertThat(proof).containsPattern("§1\\.[12]"));
        assertThat(proofs).anySatisfy(proof -> assertThat(proof).contains("each with a sea of its own"));
        assertThat(heading()).endsWith("of " + asked + " correct");
    }

    /** Types an answer where one is to be typed; chooses the first option elsewhere. */
    private static void answer() {
        if (_find(Input.class).isEmpty()) {
            press("1");
            press("Enter");
        } else {
            fire(_get(Input.class), TextCard.ENTER, TextCard.TYPED, "Velta");
        }
    }

    @Test
    void whatAnAnswerSpeaksOfCanBeLookedUp() {
        open("start/rivers?about=https%3A%2F%2Fexample.org%2Frivers%2Fvelta");
        answer();

        click("See the facts");

        assertThat(words(_get(EntityFacts.class)))
                .containsPattern("flows into|rises in")
                .contains("§1.");
        assertThat(_get(EntityFacts.class).getChildren()).isNotEmpty();
        assertThat(_find(_get(EntityFacts.class), Anchor.class))
                .extracting(Anchor::getHref)
                .allMatch(href -> href.startsWith("page/rivers/"));
    }

    @Test
    void placesInTheFactsGiveWayToAWordForThoseWhoDoNotWantTheData() {
        open("start/rivers?about=https%3A%2F%2Fexample.org%2Frivers%2Fvelta");
        answer();

        click("See the facts");

        assertThat(_find(_get(EntityFacts.class), Anchor.class, spec -> spec.withClasses("loc")))
                .isNotEmpty()
                .allMatch(link -> String.valueOf(link.getElement().getAttribute("data-plain"))
                        .startsWith("Passage "))
                .allMatch(link -> link.getText().isEmpty()
                        && link.getChildren()
                                .allMatch(inner ->
                                        inner.getElement().getClassList().contains("data")));
    }
}
