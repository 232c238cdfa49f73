package org.quadrivia.question.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.question.Item;
import org.quadrivia.question.review.ItemReview;
import org.quadrivia.question.review.ItemState;
import org.quadrivia.question.review.ReviewOutcome;
import org.quadrivia.question.review.ReviewedItem;
import org.quadrivia.question.review.StemFault;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

@OnEachDatabase
class ItemReviewsTest extends ReviewsStage {
    ItemReviewsTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Test
    void whatIsHiddenIsNotAskedButStillSeenByReviewers() {
        reviews().hide(KB, "s", true, ADA);

        assertThat(asked()).containsExactly(LONG);
        assertThat(reviews().items(KB)).extracting(ReviewedItem::made).containsExactly(CALL, LONG);
        assertThat(reviews().item(KB, "s").orElseThrow().is(ItemState.HIDDEN)).isTrue();
    }

    @Test
    void whatIsShownAgainIsAskedAgain() {
        reviews().hide(KB, "s", true, ADA);

        reviews().hide(KB, "s", false, ADA);

        assertThat(asked()).containsExactly(CALL, LONG);
    }

    @Test
    void otherWordsStandInTheBankAlsoAfterItWasMadeAnewAndAfterARestart() {
        reviews().reword(KB, "s", " Who was rung? ", ADA);
        Made.items = List.of(LONG, CALL);
        context.close();
        start();

        assertThat(asked()).extracting(Item::stem).containsExactly(LONG.stem(), "Who was rung?");
    }

    @Test
    void theWordsItWasMadeWithTakeOthersBack() {
        reviews().reword(KB, "s", "Who was rung?", ADA);

        reviews().reword(KB, "s", CALL.stem(), ADA);

        assertThat(asked()).containsExactly(CALL, LONG);
        assertThat(reviews().item(KB, "s").orElseThrow().is(ItemState.OPEN)).isTrue();
    }

    @Test
    void wordsThatTellTheAnswerAreRefused() {
        ReviewOutcome outcome = reviews().reword(KB, "s", "Did she ring Munir?", ADA);

        assertThat(outcome).isEqualTo(new ReviewOutcome.BadStem(StemFault.TELLS_KEY));
        assertThat(asked()).containsExactly(CALL, LONG);
    }

    @Test
    void whoAndWhenIsKept() {
        reviews().approve(KB, "s", true, ADA);

        ItemReview review =
                reviews().item(KB, "s").flatMap(ReviewedItem::review).orElseThrow();
        assertThat(review.approved()).isTrue();
        assertThat(review.by()).contains(ADA);
        assertThat(review.at()).isEqualTo(NOW);
    }

    @Test
    void whatIsPinnedIsSaidToBeByTheBank() {
        reviews().pin(KB, "b", true, ADA);

        assertThat(questions().bank(KB).orElseThrow().pinned()).containsExactly("b");
    }

    @Test
    void hidingTakesBackWhatRecommends() {
        reviews().approve(KB, "s", true, ADA);
        reviews().pin(KB, "s", true, ADA);

        reviews().hide(KB, "s", true, ADA);

        ItemReview review =
                reviews().item(KB, "s").flatMap(ReviewedItem::review).orElseThrow();
        assertThat(review.approved() || review.pinned()).isFalse();
    }

    @Test
    void aReviewOfWhatIsGoneIsListedAndHoldsAgainWhenItComesBack() {
        reviews().reword(KB, "s", "Who was rung?", ADA);
        Made.items = List.of(LONG);

        assertThat(asked()).containsExactly(LONG);
        assertThat(reviews().lost(KB)).extracting(ItemReview::made).containsExactly(CALL.stem());

        Made.items = List.of(CALL, LONG);
        assertThat(reviews().lost(KB)).isEmpty();
        assertThat(asked()).extracting(Item::stem).contains("Who was rung?");
    }

    @Test
    void aReviewOfWhatIsGoneCanBeForgotten() {
        reviews().hide(KB, "s", true, ADA);
        Made.items = List.of(LONG);

        reviews().forget(KB, "s");

        assertThat(reviews().lost(KB)).isEmpty();
        Made.items = List.of(CALL, LONG);
        assertThat(asked()).containsExactly(CALL, LONG);
    }

    @Test
    void wordsForWhatIsMadeOtherwiseNowAreMarked() {
        reviews().reword(KB, "s", "Who was rung?", ADA);
        Made.items = List.of(CALL.withStem("Whom did the general ring?"), LONG);

        assertThat(reviews().item(KB, "s").orElseThrow().isReworkDue()).isTrue();
    }

    @Test
    void aFamilySwitchedOffIsNotAskedUntilItIsSwitchedOn() {
        reviews().switchFamily(KB, "boolean", false, ADA);
        assertThat(asked()).containsExactly(CALL);
        assertThat(reviews().off(KB)).containsExactly("boolean");

        reviews().switchFamily(KB, "boolean", true, ADA);
        assertThat(asked()).containsExactly(CALL, LONG);
    }

    @Test
    void anotherKnowledgeBaseIsLeftAlone() {
        reviews().hide(KB, "s", true, ADA);

        assertThat(questions().bank(new KbId("other")).orElseThrow().items()).containsExactly(CALL, LONG);
    }

    @Test
    void whatIsNotInTheBankCannotBeReviewed() {
        assertThat(reviews().hide(KB, "nothing", true, ADA)).isEqualTo(new ReviewOutcome.NoSuchItem());
    }

    @Test
    void shippedReviewsHoldLikeThoseOfTeachers() {
        Made.shipped = List.of(hidden("s"), reworded("b", "Was it long?"));

        assertThat(asked()).extracting(Item::stem).containsExactly("Was it long?");
        assertThat(reviews().said(KB)).hasSize(2);
        assertThat(questions().bank(new KbId("other")).orElseThrow().items()).hasSize(2);
    }

    @Test
    void aTeacherOverridesAShippedReviewUntilItIsRestored() {
        Made.shipped = List.of(hidden("s"));

        reviews().hide(KB, "s", false, ADA);

        assertThat(asked()).containsExactly(CALL, LONG);
        assertThat(reviews().item(KB, "s").orElseThrow().isShippedReviewReplaced())
                .isTrue();
        close();
        start();
        assertThat(asked()).containsExactly(CALL, LONG);
        reviews().restoreShipped(KB, "s");
        assertThat(asked()).containsExactly(LONG);
        assertThat(reviews().item(KB, "s").orElseThrow().isShippedReviewReplaced())
                .isFalse();
    }

    @Test
    void aTeacherAddsToAShippedReview() {
        Made.shipped = List.of(reworded("b", "Was it long?"));

        reviews().approve(KB, "b", true, ADA);

        ItemReview review =
                reviews().item(KB, "b").flatMap(ReviewedItem::review).orElseThrow();
        assertThat(review.stem()).contains("Was it long?");
        assertThat(review.approved()).isTrue();
        assertThat(review.by()).contains(ADA);
        assertThat(review.shipped()).isEmpty();
    }

    @Test
    void aShippedReviewOfWhatIsNotInThisBankIsNotListedAsLost() {
        Made.shipped = List.of(hidden("of-another-seed"));

        assertThat(reviews().lost(KB)).isEmpty();
        assertThat(asked()).containsExactly(CALL, LONG);
    }

    @Test
    void aShippedReviewGoesOverToTheHeirOfItsQuestion() {
        Made.shipped = List.of(hidden("s"));
        Made.items = List.of(LONG);

        reviews().carry(KB, Map.of("s", LONG));

        assertThat(asked()).isEmpty();
    }

    private static ShippedReview hidden(String item) {
        return new ShippedReview(item, "Q", false, true, false, Optional.empty(), "r51", "D", NOW);
    }

    private static ShippedReview reworded(String item, String stem) {
        return new ShippedReview(item, "Q", false, false, false, Optional.of(stem), "r51", "W", NOW);
    }
}
