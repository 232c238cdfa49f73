package org.quadrivia.quiz.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.grading.Answer;

class NumberOptionsTest {
    private final Item count = Items.single("n", "How many calls?", "3", "2", "4", "10");

    @Test
    void aDigitChoosesTheOptionThatIsThatNumber() {
        QuestionCard card = QuestionCard.of(count, "stem");

        card.press(4);

        assertThat(card.answer()).contains(Answer.Chosen.of(id("4")));
    }

    @Test
    void aDigitThatIsNoOptionChoosesNothing() {
        QuestionCard card = QuestionCard.of(count, "stem");

        card.press(1);

        assertThat(card.answer()).isEmpty();
    }

    @Test
    void noSecondNumberStandsBesideANumber() {
        QuestionCard card = QuestionCard.of(count, "stem");

        assertThat(signs(card.getElement())).isEmpty();
        assertThat(card.how()).isEqualTo("Press the number that you choose");
    }

    @Test
    void yearsAreNumberedAsWordsAre() {
        Item year = Items.single("y", "In which year?", "1947", "1965", "1971");
        QuestionCard card = QuestionCard.of(year, "stem");

        card.press(2);

        assertThat(card.answer())
                .contains(Answer.Chosen.of(year.options().get(1).id()));
        assertThat(signs(card.getElement())).hasSize(3);
    }

    private String id(String label) {
        Optional<Option> found = count.options().stream()
                .filter(option -> option.label().equals(label))
                .findFirst();
        return found.orElseThrow().id();
    }

    /** The badges in the card. */
    private static Stream<Element> signs(Element element) {
        return Stream.concat(
                element.getClassList().contains("n") ? Stream.of(element) : Stream.empty(),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(NumberOptionsTest::signs));
    }
}
