package org.quadrivia.quiz.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.PassageRef;

class QuotationTest {
    private static final PassageRef PASSAGE = new PassageRef("https://example.org/passage/1", "1");

    @Test
    void marksTheLongestNameAsThePassageWritesIt() {
        Quotation quotation = Quotation.of(PASSAGE, "Then the Army Chief rang.", List.of("chief", "army chief"));

        assertThat(List.of(quotation.before(), quotation.answer(), quotation.after()))
                .containsExactly("Then the ", "Army Chief", " rang.");
    }

    @Test
    void marksNoPartOfAWord() {
        Quotation quotation = Quotation.of(PASSAGE, "The Indians left Indiana.", List.of("India"));

        assertThat(quotation.namesTheAnswer()).isFalse();
        assertThat(quotation.before()).isEqualTo("The Indians left Indiana.");
        assertThat(quotation.after()).isEmpty();
    }

    @Test
    void takesNamesAsTheyAreWritten() {
        Quotation quotation = Quotation.of(PASSAGE, "It cost $4 (net).", List.of(".*", "$4 (net)", " "));

        assertThat(quotation.answer()).isEqualTo("$4 (net)");
    }
}
