package org.quadrivia.authoring.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.authoring.ui.TeachFakes.KB;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.ui.TeachFakes;
import org.quadrivia.authoring.ui.TeachPages;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.question.review.ItemState;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.QuizPlan;
import org.quadrivia.quiz.report.ReportReason;
import org.quadrivia.quiz.report.Reports;

class QuestionsViewTest extends TeachPages {
    private static final String PAGE = "teach/calls/questions";

    @BeforeEach
    void openPage() {
        open(PAGE);
    }

    @Test
    void showsEachQuestionWithWhatIsRightAndTheWayToTheOtherPages() {
        assertThat(heading()).isEqualTo("Questions");
        assertThat(_find(ReviewCard.class)).hasSize(6);
        assertThat(words(card(ReviewCard.class, "Whom did she ring?")))
                .contains("✓ Munir", "· Doval", "difficulty 10", "Shown with the question: According to the article");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "teach/calls",
                        "teach/calls/families",
                        "teach/calls/asked",
                        "teach/calls/quizzes",
                        "teach/calls/history")
                .doesNotContain("teach/calls/settings");
    }

    @Test
    void showsWhatTheAddressAsksFor() {
        open(PAGE + "?family=object");
        assertThat(_find(ReviewCard.class)).hasSize(1);

        open(PAGE + "?least=60&most=80");
        assertThat(_find(ReviewCard.class)).hasSize(3);

        open(PAGE + "?topic=" + TeachFakes.CALLS.id().iri());
        assertThat(page()).contains("1 question", "Whom did she ring?");

        open(PAGE + "?q=pathankot");
        assertThat(page()).contains("Which places?").doesNotContain("Whom did she ring?");
        open(PAGE + "?q=no-such-thing");
        assertThat(page()).contains("No questions match.");
    }

    @Test
    void theFormLeadsToTheAddressOfWhatItSays() {
        type("filter-text", "call");
        type("filter-state", "open");
        type("filter-most", "50");

        submit(_get(FilterForm.class));

        assertThat(address().split("[?&]")).containsExactlyInAnyOrder(PAGE, "q=call", "state=open", "most=50");
        assertThat(_find(ReviewCard.class)).hasSize(1);
    }

    @Test
    void whatIsHiddenIsAskedNoMoreUntilItIsAskedAgain() {
        click(card(ReviewCard.class, "Whom did she ring?"), "Hide");
        assertThat(asked()).doesNotContain("s");
        assertThat(words(card(ReviewCard.class, "Whom did she ring?"))).contains("hidden");

        click(card(ReviewCard.class, "Whom did she ring?"), "Show again");
        assertThat(asked()).contains("s");
    }

    @Test
    void severalQuestionsAreHiddenAtOnceAndThatIsUndone() {
        tick("Whom did she ring?");
        tick("Which places?");
        assertThat(page()).contains("2 questions selected");
        click(card(ReviewCard.class, "Which places?"), "Approve");

        click("Hide selected");

        assertThat(page()).contains("2 questions were hidden.");
        assertThat(hidden()).hasSize(2);
        assertThat(words(card(ReviewCard.class, "Which places?"))).contains("hidden");
        click("Undo for all of them");
        assertThat(page()).contains("2 questions are as they were before.");
        assertThat(hidden()).isEmpty();
        assertThat(words(card(ReviewCard.class, "Which places?"))).contains("approved");
        click("Approve selected");
        assertThat(page()).contains("1 question was approved.");
        click("Take approval and hiding back");
        assertThat(page()).contains("2 questions are as if nobody had approved or hidden them.");
    }

    @Test
    void whatSomebodyReviewedSinceIsNotUndone() {
        click("Select all that are shown");
        assertThat(page()).contains("6 questions selected");
        click("Hide selected");
        click(card(ReviewCard.class, "Whom did she ring?"), "Show again");

        click("Undo for all of them");

        assertThat(page()).contains("5 questions are as they were before. 1 was reviewed again since, and stays.");
        assertThat(hidden()).isEmpty();
        click("Select none");
        click("Hide selected");
        assertThat(page()).contains("Select at least one question first.");
    }

    private static void tick(String stem) {
        _get(card(ReviewCard.class, stem), ChoiceInput.class).setChecked(true);
    }

    private List<String> hidden() {
        return reviews.items(KB).stream()
                .filter(item -> item.is(ItemState.HIDDEN))
                .map(item -> item.made().id())
                .toList();
    }

    @Test
    void whatIsGoodIsApprovedAndAskedFirst() {
        click(card(ReviewCard.class, "Whom did she ring?"), "Approve");
        click(card(ReviewCard.class, "Whom did she ring?"), "Ask this first");

        var item = reviews.item(KB, "s").orElseThrow();
        assertThat(item.is(ItemState.APPROVED) && item.is(ItemState.PINNED)).isTrue();
        open(PAGE + "?state=pinned");
        assertThat(_find(ReviewCard.class)).hasSize(1);
    }

    @Test
    void otherWordsAreCheckedThenKeptAndTakenBack() {
        ReviewCard card = card(ReviewCard.class, "Whom did she ring?");
        click(card, "Reword");
        _get(card, NativeField.Lines.class).value("Did she ring Munir?");
        click(card, "Save new wording");
        assertThat(words(card)).contains("The wording gives away the correct answer.");

        _get(card, NativeField.Lines.class).value("Who was rung up?");
        click(card, "Save new wording");
        assertThat(words(card)).contains("Who was rung up?", "reworded", "Original wording: Whom did she ring?");

        click(card, "Reword");
        click(card, "Use original wording");
        assertThat(words(card)).doesNotContain("reworded");
    }

    @Test
    void aFamilyIsSwitchedOffAndOn() {
        _get(FamilySwitches.class);
        clickFamily("Turn off the question family “boolean”");
        assertThat(asked()).doesNotContain("b");
        assertThat(reviews.off(KB)).isEqualTo(Set.of("boolean"));

        clickFamily("Turn on the question family “boolean”");
        assertThat(asked()).contains("b");
    }

    @Test
    void moreAreShownWhenTheyAreWanted() {
        TeachFakes.many(30);
        open(PAGE);
        assertThat(_find(ReviewCard.class)).hasSize(20);

        click("Show 16 more of 16");

        assertThat(_find(ReviewCard.class)).hasSize(36);
    }

    @Test
    void reportsLandHereWithHowTheQuestionWasAnswered() {
        report("It is <b>misspelt</b>.");

        open(PAGE);

        assertThat(words(_get(ReportCard.class)))
                .contains(
                        "Whom did she ring?",
                        "The answer is wrong",
                        "It is <b>misspelt</b>.",
                        "Answer given: Doval",
                        "1 answer so far, none correct (0%).",
                        "Doval: 1");
        open(PAGE + "?state=reported");
        assertThat(_find(ReviewCard.class)).hasSize(1);

        click("Mark as done");
        assertThat(page()).contains("No open reports");
        assertThat(context.getBean(Reports.class).countOpen(KB)).isZero();
    }

    @Test
    void aReportedQuestionIsHiddenInOneClick() {
        report("");
        open(PAGE);

        click("Hide the question");

        assertThat(asked()).doesNotContain("s");
        assertThat(context.getBean(Reports.class).countOpen(KB)).isZero();
    }

    @Test
    void reviewsOfWhatIsGoneAreListedUntilSomebodyForgetsThem() {
        reviews.reword(KB, "s", "Who was rung up?", teacher.id());
        TeachFakes.items = List.of(TeachFakes.BOOLEAN);
        open(PAGE);
        assertThat(page()).contains("Reviewed questions that are no longer generated", "New wording: Who was rung up?");

        click("Delete review");

        assertThat(reviews.lost(KB)).isEmpty();
    }

    @Test
    void showsWhoGaveAShippedReviewAndLetsATeacherOverrideAndRestoreIt() {
        TeachFakes.shipped = List.of(new ShippedReview(
                "s", "Q", false, true, false, Optional.empty(), "r51", "D: <b>Doval</b> too", Instant.EPOCH));
        reviews.forget(KB, "s");
        open(PAGE + "?state=hidden");
        ReviewCard card = _get(ReviewCard.class);
        assertThat(words(card))
                .contains(
                        "hidden",
                        "A review of this question by reader r51 came with the knowledge base.",
                        "D: <b>Doval</b> too")
                .doesNotContain("Use shipped review");
        assertThat(asked()).doesNotContain("s");

        click(card, "Show again");
        assertThat(words(card)).contains("A teacher has since changed this review.");
        assertThat(asked()).contains("s");

        click(card, "Use shipped review");
        assertThat(words(card)).contains("hidden").doesNotContain("A teacher has since changed");
        assertThat(asked()).doesNotContain("s");
    }

    private void report(String words) {
        var object = new Composition.Chosen(Set.of(), Set.of("object"), 0, 1);
        Quiz quiz = take(
                published(new QuizPlan("One", "", object, 1, true, AttemptTerms.PRACTICE)),
                SampleAttempts.GUEST,
                false);
        context.getBean(Reports.class).report(quiz.id(), 1, SampleAttempts.GUEST, ReportReason.WRONG, words);
    }

    private static void clickFamily(String name) {
        _find(NativeButton.class).stream()
                .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .forEach(LocatorJ::_click);
    }

    private List<String> asked() {
        return context.getBean(Questions.class).bank(KB).orElseThrow().items().stream()
                .map(Item::id)
                .toList();
    }
}
