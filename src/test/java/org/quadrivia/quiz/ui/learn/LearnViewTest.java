package org.quadrivia.quiz.ui.learn;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;

/** Learning as a guest: facts are read, then asked. */
class LearnViewTest extends PageTest {
    @AfterEach
    void forgetObjectives() {
        Fakes.objectives = Objectives.NONE;
    }

    @Test
    void onePressLeadsToSomethingToReadAndThenToAQuestionOnIt() {
        Fakes.objectives = Fakes.callsAndPlaces();
        open("learn/calls");

        click("Start learning");

        assertThat(address()).matches("quiz/[\\w-]{22}/1");
        assertThat(heading()).isEqualTo("Something new to you");
        assertThat(page())
                .contains("It is Munir.", "Read first, then answer a question")
                .doesNotContain("Whom did she");
        click("I have read it");
        assertThat(heading()).isEqualTo("Whom did she ring?");
        assertThat(page()).doesNotContain("It is Munir.");
    }

    @Test
    void namesInWhatIsReadOpenTheirPages() {
        Fakes.objectives = Fakes.callsAndPlaces();
        open("learn/calls");

        click("Start learning");

        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Munir");
        assertThat(_get(Anchor.class, spec -> spec.withText("Munir")).getHref()).isEqualTo("page/calls/munir");
    }

    @Test
    void enterPressedForThePageBeforeDoesNotSkipTheReading() {
        Fakes.objectives = Fakes.callsAndPlaces();
        open("learn/calls");
        click("Start learning");

        press("Enter");

        assertThat(heading()).isEqualTo("Something new to you");
    }

    @Test
    void theEndSaysWhatWasReadAndWhatComesNext() {
        Fakes.objectives = Fakes.callsAndPlaces();
        QuizId id = learn();

        answer(id, 1, Answer.Chosen.of("a"));
        open("quiz/" + id + "/1");
        click("See the result");

        assertThat(address()).isEqualTo("learn/calls/lesson/" + id);
        assertThat(heading()).isEqualTo("You know 1 of 1 new thing");
        assertThat(page()).contains("She rang Munir. 1 of 1 fact learned.", "It is Munir.known");
        click("Learn what comes next");
        assertThat(heading()).isEqualTo("2 things to know");
    }

    @Test
    void withoutAccountsNobodyIsAskedToSignUp() {
        open("learn/calls");

        assertThat(page()).contains("Read the source").doesNotContain("sign up", "account");
    }

    @Test
    void whatIsMissedComesBackAndIsToldFromWhatIsNotKnown() {
        Fakes.objectives = Fakes.callsAndPlaces();
        QuizId id = learn();

        answer(id, 1, Answer.Chosen.of("b"));
        Quiz missed = answer(id, 2, Answer.Chosen.of("a"));
        open("learn/calls/lesson/" + id);

        assertThat(missed.size()).isEqualTo(2);
        assertThat(page()).contains("It is Munir.missed, then known");
    }

    @Test
    void chaptersSayHowMuchOfThemIsLearned() {
        Fakes.objectives = Fakes.callsAndPlaces();
        answer(learn(), 1, Answer.Chosen.of("a"));

        open("learn/calls");

        assertThat(chapters())
                .contains("She rang Munir.Learned1 of 1 fact learnedRead passage 1.6")
                .contains("Two places were hit, and Rao wrote to her.Next0 of 2 facts learned")
                .contains("More facts0 of 3 facts learned");
    }

    @Test
    void wherePartsOverlapALineSaysWhyTheySumUpToMore() {
        Set<FactId> call = Set.copyOf(Fakes.SINGLE.asks());
        Fakes.objectives = new Objectives(List.of(
                new Objective(FakeBase.id("objective/one"), "She rang him.", 2, call),
                new Objective(FakeBase.id("objective/other"), "He was rung.", 1, call)));

        open("learn/calls");

        assertThat(page()).contains("A fact can belong to several lessons. In the total, it counts once.");
    }

    @Test
    void whereNothingOverlapsNoLineSaysSo() {
        Fakes.objectives = Fakes.callsAndPlaces();

        open("learn/calls");

        assertThat(page()).doesNotContain("several lessons");
    }

    @Test
    void whatASentenceSaysBeyondItsQuestionsIsSaid() {
        FactId call = Fakes.SINGLE.asks().getFirst();
        Fakes.objectives = new Objectives(List.of(new Objective(
                FakeBase.id("objective/call"), "She rang him at night.", 2, Set.of(call, Items.fact("at night")))));

        open("learn/calls");

        assertThat(chapters())
                .contains(
                        "She rang him at night.Next0 of 1 fact learnedNo question asks about 1 point of this sentence");
    }

    @Test
    void chaptersStandUnderTheTopicsInTheirOrder() {
        Fakes.objectives = Fakes.callsAndPlaces();

        open("learn/calls");

        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Calls", "All the rest", "Everything else");
        assertThat(_find(NativeDetails.class)).extracting(NativeDetails::isOpen).containsExactly(true, false, false);
        assertThat(_find(OrderedList.class))
                .extracting(list -> list.getElement().getAttribute("start"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aLessonOnAShortChapterGoesOnWithTheNextOnItsTopic() {
        Fakes.objectives = new Objectives(List.of(
                new Objective(FakeBase.id("objective/places"), "Two places.", 2, Set.copyOf(Fakes.MULTIPLE.asks())),
                new Objective(FakeBase.id("objective/rao"), "Rao wrote.", 1, Set.copyOf(Fakes.TEXT.asks()))));
        open("learn/calls");

        _click(labelled("Learn: Two places."));

        QuizId id = new QuizId(address().split("/")[1]);
        assertThat(quizzes.find(id).orElseThrow().questions())
                .extracting(Question::item)
                .contains(Fakes.MULTIPLE, Fakes.TEXT);
    }

    @Test
    void whatWasMissedStaysOpenAndIsLearnedFromItsChapterAgain() {
        Fakes.objectives = Fakes.callsAndPlaces();
        missAll(learn());

        open("learn/calls");
        String chapters = chapters();
        _click(labelled("Learn: She rang Munir."));

        assertThat(chapters).contains("She rang Munir.Next0 of 1 fact learned").doesNotContain("Learned");
        assertThat(heading()).isEqualTo("Something new to you");
        assertThat(page()).contains("It is Munir.");
    }

    @Test
    void aChapterIsDoneOnceWhatWasMissedIsKnown() {
        Fakes.objectives = Fakes.callsAndPlaces();
        QuizId id = learn();
        answer(id, 1, Answer.Chosen.of("b"));
        answer(id, 2, Answer.Chosen.of("a"));

        open("learn/calls");

        assertThat(chapters()).contains("She rang Munir.Learned1 of 1 fact learned");
    }

    @Test
    void theEndOfALessonInWhichAllWasMissedLeadsBackIntoItsChapter() {
        Fakes.objectives = Fakes.callsAndPlaces();
        QuizId id = learn();
        missAll(id);

        open("learn/calls/lesson/" + id);
        String end = page();
        click("Go on with this chapter");

        assertThat(end).contains("She rang Munir. 0 of 1 fact learned.", "It is Munir.not yet");
        assertThat(heading()).isEqualTo("Something new to you");
    }

    @Test
    void placesInTheSourceGiveWayToAWordForThoseWhoDoNotWantTheData() {
        Fakes.objectives = Fakes.callsAndPlaces();
        open("learn/calls");
        List<String> chapters = plain();

        click("Start learning");

        assertThat(chapters).containsExactly("passage");
        assertThat(plain()).containsExactly("passage");
    }

    private static List<String> plain() {
        return _find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> words(link).contains("1.6")))
                .stream()
                .filter(link -> link.getChildren().allMatch(inner -> inner.hasClassName("data")))
                .map(link -> String.valueOf(link.getElement().getAttribute("data-plain")))
                .toList();
    }

    private void missAll(QuizId id) {
        Quiz quiz = answer(id, 1, Answer.Chosen.of("b"));
        for (int number = 2; !quiz.finished(); number++) {
            quiz = answer(id, number, Answer.Chosen.of("b"));
        }
    }

    @Test
    void theFactsThatNoObjectiveNamesAreLearnedAsWell() {
        Fakes.objectives = Fakes.callsAndPlaces();
        open("learn/calls");

        _click(labelled("Learn: More facts"));

        assertThat(heading()).isEqualTo("3 things to know");
    }

    @Test
    void withoutObjectivesTopicsAreChapters() {
        open("learn/calls");

        assertThat(chapters()).contains("Calls", "All the rest").doesNotContain("Everything");
    }

    @Test
    void anAddressStartsALessonOnItsObjective() {
        Fakes.objectives = Fakes.callsAndPlaces();
        String places = FakeBase.id("objective/places").iri();

        open("learn/calls?about=" + URLEncoder.encode(places, StandardCharsets.UTF_8));

        assertThat(address()).matches("quiz/[\\w-]{22}/1");
        assertThat(heading()).isEqualTo("2 things to know");
        open("learn/calls?about=https://example.org/nothing");
        assertThat(page()).contains("There is nothing to learn at this address any more.");
    }

    @Test
    void anUnfinishedOrUnknownLessonLeadsToTheChapters() {
        Fakes.objectives = Fakes.callsAndPlaces();
        QuizId id = learn();

        open("learn/calls/lesson/" + id);

        assertThat(address()).isEqualTo("learn/calls");
        open("learn/calls/lesson/" + start());
        assertThat(address()).isEqualTo("learn/calls");
    }

    @Test
    void theQuestionsOfALessonLeadBackToLearning() {
        Fakes.objectives = Fakes.callsAndPlaces();
        QuizId id = learn();
        answer(id, 1, Answer.Chosen.of("a"));
        open("quiz/" + id);

        click("Continue learning");

        assertThat(address()).isEqualTo("learn/calls");
    }

    @Test
    void aFinishedLessonIsALessonInTheListOfQuizzes() {
        Fakes.objectives = Fakes.callsAndPlaces();
        answer(learn(), 1, Answer.Chosen.of("a"));

        open("history");

        assertThat(page()).contains("She rang Munir.", "lesson");
    }

    private QuizId learn() {
        open("learn/calls");
        click("Start learning");
        return new QuizId(address().split("/")[1]);
    }

    private static NativeButton labelled(String label) {
        return _get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getElement().getAttribute("aria-label"))));
    }

    private String chapters() {
        return _find(OrderedList.class).stream().map(list -> words(list)).collect(Collectors.joining());
    }
}
