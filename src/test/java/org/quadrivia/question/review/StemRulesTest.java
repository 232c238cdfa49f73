package org.quadrivia.question.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class StemRulesTest {
    private static final Item CALL = Items.single("s", "Whom did she ring?", "Munir", "Doval");

    @Test
    void otherWordsDo() {
        assertThat(StemRules.fault(CALL, "Who was rung up by her, “at last”?")).isEmpty();
    }

    @Test
    void noWordsDoNot() {
        assertThat(StemRules.fault(CALL, "  ")).contains(StemFault.EMPTY);
    }

    @Test
    void tooManyWordsDoNot() {
        assertThat(StemRules.fault(CALL, "x".repeat(StemRules.LONGEST + 1))).contains(StemFault.TOO_LONG);
    }

    @Test
    void linesAndTurnedDirectionsDoNot() {
        assertThat(StemRules.fault(CALL, "Whom\ndid she ring?")).contains(StemFault.UNFIT);
        assertThat(StemRules.fault(CALL, "Whom did she \u202Ering?")).contains(StemFault.UNFIT);
    }

    @Test
    void wordsThatNameTheRightAnswerDoNot() {
        assertThat(StemRules.fault(CALL, "Did she ring munir?")).contains(StemFault.TELLS_KEY);
        assertThat(StemRules.fault(CALL, "Did she ring Munira or Doval?")).isEmpty();
    }

    @Test
    void aGapHasToStay() {
        Item cloze = Items.text("t", "She rang ____ at noon.", 1, "Munir");

        assertThat(StemRules.fault(cloze, "At noon she rang somebody.")).contains(StemFault.NO_GAP);
        assertThat(StemRules.fault(cloze, "At noon she rang ____.")).isEmpty();
    }

    @Test
    void namesAndNumbersThatTheQuestionDoesNotHoldAreTold() {
        assertThat(StemRules.unproved(CALL, "In Illinois, in 1906: Whom did she ring, Doval or else?"))
                .containsExactly("Illinois", "1906");
        assertThat(StemRules.unproved(CALL, "Whom was it that she rang? Tell.")).isEmpty();
    }
}
