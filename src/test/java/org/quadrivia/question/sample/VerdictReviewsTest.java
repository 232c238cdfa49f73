package org.quadrivia.question.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class VerdictReviewsTest {
    private static final Instant AT = Instant.parse("2026-11-30T12:00:00Z");
    private static final Item CALL = Items.single("s", "Whom did she ring?", "Munir", "Doval");
    private static final Item LONG = Items.bool("b", "The call was long.", true);

    @Test
    void okApproves() {
        assertThat(reviews(verdict(CALL, "a"), verdict(CALL, "b")))
                .containsExactly(new ShippedReview(
                        "s", "Whom did she ring?", true, false, false, Optional.empty(), "a, b", "", AT));
    }

    @Test
    void aCodeHidesAlsoIfAnotherReaderSaysOk() {
        assertThat(reviews(verdict(CALL, "a"), verdict(CALL, "b", "T", "D")))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.hidden()).isTrue();
                    assertThat(review.approved()).isFalse();
                    assertThat(review.comment()).isEqualTo("T D");
                });
    }

    @Test
    void badFeedbackAloneNeitherHidesNorApproves() {
        assertThat(reviews(verdict(CALL, "a", "F"))).isEmpty();
        assertThat(reviews(verdict(CALL, "a", "F"), verdict(CALL, "b"))).isEmpty();
    }

    @Test
    void aWordingRewordsAndIsStrongerThanACode() {
        assertThat(reviews(verdict(CALL, "a", "W"), worded("Who was rung?", "b", "G"), worded("Who?", "c")))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.reworded()).contains("Who was rung?");
                    assertThat(review.hidden() || review.approved()).isFalse();
                });
    }

    @Test
    void anotherReadingReplacesOnlyWhatWasReadAgain() {
        List<ShippedReview> before = reviews(verdict(CALL, "a", "D"), verdict(LONG, "a"));

        List<ShippedReview> after = VerdictReviews.merged(before, List.of(verdict(CALL, "b")), AT);

        assertThat(after).extracting(ShippedReview::item).containsExactlyInAnyOrder("s", "b");
        assertThat(after).extracting(ShippedReview::hidden).containsOnly(false);
        assertThat(VerdictReviews.merged(before, List.of(verdict(CALL, "b", "F")), AT))
                .extracting(ShippedReview::item)
                .containsExactly("b");
    }

    @Test
    void aCommentOfSeveralLinesBecomesOne() {
        ReaderVerdict verdict = new ReaderVerdict(CALL, Set.of("D"), "too\nclose", Optional.empty(), "a");

        assertThat(reviews(verdict)).extracting(ShippedReview::comment).containsExactly("D: too close");
    }

    private static List<ShippedReview> reviews(ReaderVerdict... verdicts) {
        return VerdictReviews.of(List.of(verdicts), AT);
    }

    private static ReaderVerdict verdict(Item item, String reader, String... codes) {
        return new ReaderVerdict(item, Set.of(codes), "", Optional.empty(), reader);
    }

    private static ReaderVerdict worded(String wording, String reader, String... codes) {
        return new ReaderVerdict(CALL, Set.of(codes), "", Optional.of(wording), reader);
    }
}
