package org.quadrivia.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;

class QuestionIdTest {
    private static final FactId CALL = FactId.ofTriple("<a:rubio> <a:called> <a:munir> .");
    private static final FactId OFFER = FactId.ofTriple("<a:rubio> <a:offered> <a:help> .");

    @Test
    void isTheDigestThatTheContractStates() {
        // printf 'kb\n%s' "$(printf '<a:rubio> <a:called> <a:munir>' | sha256sum | head -c 32)" | sha256sum | head -c
        // 16
        assertThat(QuestionId.of("kb", List.of(CALL)).hex()).isEqualTo("16a759497b4cc809");
    }

    @Test
    void dependsOnWhichFactsAreAskedButNotOnTheirOrder() {
        QuestionId both = QuestionId.of("kb", List.of(CALL, OFFER));

        assertThat(QuestionId.of("kb", List.of(OFFER, CALL, OFFER))).isEqualTo(both);
        assertThat(QuestionId.of("kb", List.of(CALL))).isNotEqualTo(both);
        assertThat(QuestionId.of("another", List.of(CALL, OFFER))).isNotEqualTo(both);
    }

    @Test
    void whoMakesAClaimWhoDisputesItAndWhatItSaysAreThreeQuestions() {
        String made = "<a:claim> <https://quadrivia.org/ns#claimedBy> <a:us> .";
        String disputed = "<a:claim> <https://quadrivia.org/ns#disputedBy> <a:india> .";
        String said = "<a:rubio> <a:called> <a:munir> <a:claim> .";

        assertThat(List.of(
                        QuestionId.of("kb", List.of(CALL), List.of(made)),
                        QuestionId.of("kb", List.of(CALL), List.of(disputed)),
                        QuestionId.of("kb", List.of(CALL), List.of(said, made))))
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(QuestionId.of("kb", List.of(FactId.ofTriple(made))));
        assertThat(QuestionId.of("kb", List.of(CALL), List.of(said, made)))
                .isEqualTo(QuestionId.of("kb", List.of(CALL)));
    }

    @Test
    void anotherFormIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionId("1cc6cb"));
    }
}
