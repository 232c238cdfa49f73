package org.quadrivia.question.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.question.own.OwnQuestionCache;
import org.quadrivia.quiz.Items;

class ReviewedQuestionsTest {
    private static final KbId KB = new KbId("calls");
    private static final Bank BANK = new Bank(Items.KB, "r1", List.of(Items.bool("b", "So.", true)));

    private final Banks banks = mock();

    @Test
    void whereNothingIsStoredTheBankIsAsItWasMade() {
        when(banks.bank(KB)).thenReturn(Optional.of(BANK));

        Questions questions = new ReviewedQuestions(
                banks, new ReviewCache(Optional.empty(), banks), new OwnQuestionCache(Optional.empty()));

        assertThat(questions.bank(KB)).containsSame(BANK);
    }

    @Test
    void shippedReviewsHoldAlsoWhereNothingIsStored() {
        when(banks.bank(KB)).thenReturn(Optional.of(BANK));
        when(banks.shippedReviews(KB))
                .thenReturn(List.of(
                        new ShippedReview("b", "So.", false, true, false, Optional.empty(), "r51", "", Instant.EPOCH)));

        Questions questions = new ReviewedQuestions(
                banks, new ReviewCache(Optional.empty(), banks), new OwnQuestionCache(Optional.empty()));

        assertThat(questions.bank(KB).orElseThrow().items()).isEmpty();
    }

    @Test
    void shippedWordsThatGiveTheAnswerAwayAreNotAskedAndReportedToReviewers() {
        Item asked = Items.single("s", "Who?", "Ann", "Ben", "Cleo", "Dan");
        ShippedReview bad = new ShippedReview(
                "s", "Who?", false, false, false, Optional.of("Is it Ann?"), "r51", "", Instant.EPOCH);
        Bank bank = new Bank(Items.KB, "r1", List.of(asked));
        when(banks.bank(KB)).thenReturn(Optional.of(bank));
        when(banks.shippedReviews(KB)).thenReturn(List.of(bad));
        ReviewCache reviews = new ReviewCache(Optional.empty(), banks);

        Bank served = new ReviewedQuestions(banks, reviews, new OwnQuestionCache(Optional.empty()))
                .bank(KB)
                .orElseThrow();

        assertThat(served.item("s").orElseThrow().stem()).isEqualTo("Who?");
        assertThat(reviews.of(KB).of(asked).refused()).contains(StemFault.TELLS_KEY);
    }

    @Test
    void theBankStaysTheSameObjectUntilSomethingChanges() {
        Bank again = new Bank(BANK.kb(), "r2", BANK.items());
        when(banks.bank(KB)).thenReturn(Optional.of(BANK), Optional.of(BANK), Optional.of(again), Optional.of(BANK));
        when(banks.shippedReviews(KB))
                .thenReturn(List.of(
                        new ShippedReview("b", "So.", false, true, false, Optional.empty(), "r51", "", Instant.EPOCH)));
        ReviewCache reviews = new ReviewCache(Optional.empty(), banks);
        Questions questions = new ReviewedQuestions(banks, reviews, new OwnQuestionCache(Optional.empty()));

        Bank first = questions.bank(KB).orElseThrow();
        assertThat(questions.bank(KB)).containsSame(first);
        assertThat(questions.bank(KB).orElseThrow().revision()).isEqualTo("r2");

        when(banks.shippedReviews(KB)).thenReturn(List.of());
        reviews.changed(KB);
        assertThat(questions.bank(KB)).containsSame(BANK);
    }
}
