package org.quadrivia.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Items;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1789;1789",
                "3.5;3.5",
                "3,5;3.5",
                "1 789;1789",
                "1'789.5;1789.5",
                "1.789,5;1789.5",
                "1,789.5;1789.5",
                "−3;-3",
                "2e3;2000",
                ".5;0.5",
                "1,234,567;1234567",
                "1,789;1.789 1789"
            })
    void numbersAreReadAsTheyAreWrittenAnywhere(String typed, String readings) {
        assertThat(TypedNumber.readings(typed))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(
                        Stream.of(readings.split(" ")).map(BigDecimal::new).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1789 m", "1e999999999", "--3", "1.2.3", "1,2,3", "."})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(TypedNumber.readings(typed)).isEmpty();
    }

    @Test
    void onlyNumbersWithinARangeAreRight() {
        Item typed = Items.text("n", "How long?", 0, "3.5");
        Item item = Items.ofKind(
                typed,
                Kind.TEXT,
                List.of(typed.options()
                        .getFirst()
                        .within(List.of(new Option.Range(new BigDecimal("3.4"), new BigDecimal("3.6"))))));

        assertThat(Stream.of("3.5", "3,6", "3.40").map(words -> right(item, words)))
                .containsOnly(true);
        // Words that only differ by punctuation would be the same
        assertThat(Stream.of("35", "3.39", "-3.5", "3.5 m").map(words -> right(item, words)))
                .containsOnly(false);
        assertThat(AcceptedForm.isAlmost(item, "3.7")).isFalse();
    }

    private static boolean right(Item item, String words) {
        return Grading.grade(item, new Answer.Typed(words)).right();
    }
}
