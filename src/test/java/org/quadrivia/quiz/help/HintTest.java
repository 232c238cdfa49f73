package org.quadrivia.quiz.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Items;

class HintTest {
    private static final String SALT = "quiz";

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 2", "4, 2", "5, 2"})
    void ofAChoiceOneOrTwoWrongOptionsGoAndTwoOptionsStay(int wrong, int ruledOut) {
        String[] labels = {"Bo", "Cy", "Di", "Ed", "Flo"};
        Item item = Items.single(
                "s", "Who?", "Ada", List.of(labels).subList(0, wrong).toArray(String[]::new));

        Set<String> out = ruledOut(item);

        assertThat(out).hasSize(ruledOut).doesNotContain("a");
        assertThat(Hint.at(item, SALT)).isEqualTo(Hint.at(item, SALT));
    }

    @Test
    void whereOnlyTwoOptionsStandThereIsNoHint() {
        assertThat(Hint.at(Items.single("s", "Who?", "Ada", "Bo"), SALT)).isEmpty();
        assertThat(Hint.at(Items.bool("b", "It was so.", true), SALT)).isEmpty();
    }

    @Test
    void ofSeveralRightOptionsAWrongOneStays() {
        Item one = Items.multiple("m", "Which?", List.of("Ada", "Bo"), List.of("Cy"));
        Item two = Items.multiple("m", "Which?", List.of("Ada", "Bo"), List.of("Cy", "Di"));

        assertThat(Hint.at(one, SALT)).isEmpty();
        assertThat(ruledOut(two)).hasSize(1).doesNotContain("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"Asim Rao, A, 4 3", "“Hamlet”, H, 8", "1971, 1, 4"})
    void aTypedAnswerIsHintedAtByItsBeginningAndItsLength(String answer, String first, String lengths) {
        assertThat(Hint.at(Items.text("t", "Who?", 0, answer), SALT))
                .contains(new Hint.Beginning(
                        first,
                        List.of(lengths.split(" ")).stream()
                                .map(Integer::valueOf)
                                .toList()));
    }

    @Test
    void charactersAreCountedAsReadersSeeThem() {
        Item hindi = Items.text("t", "Who?", 0, "क्षितिज");
        Item combined = Items.text("t", "Who?", 0, "A\u030Angstro\u0308m");

        assertThat(Hint.at(combined, SALT)).contains(new Hint.Beginning("A\u030A", List.of(8)));
        assertThat(((Hint.Beginning) Hint.at(hindi, SALT).orElseThrow()).first())
                .isNotEqualTo("क");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bo", "…!?", "7"})
    void ofAShortAnswerNothingIsTold(String answer) {
        assertThat(Hint.at(Items.text("t", "Who?", 0, answer), SALT)).isEmpty();
    }

    @Test
    void ofAnOrderTheFirstEntryIsToldUnlessItTellsAll() {
        Item three = Items.order("o", "gamma", "alpha", "beta");

        assertThat(Hint.at(three, SALT))
                .hasValueSatisfying(
                        hint -> assertThat(((Hint.First) hint).entry().label()).isEqualTo("alpha"));
        assertThat(Hint.at(Items.order("o", "beta", "alpha"), SALT)).isEmpty();
    }

    @Test
    void ofPairsOneIsToldUnlessItTellsAll() {
        Item three = Items.match("p", "Match.", "Ada", "one", "Bo", "two", "Cy", "three");

        assertThat(Hint.at(three, SALT))
                .hasValueSatisfying(
                        hint -> assertThat(((Hint.Pair) hint).pair().label()).isEqualTo("Ada"));
        assertThat(Hint.at(Items.match("p", "Match.", "Ada", "one", "Bo", "two"), SALT))
                .isEmpty();
    }

    /** Whatever is hinted at, at least two answers stay possible, so a hint is never worth more than a 50:50. */
    @Test
    void noHintIsWorthMoreThanAnEvenChance() {
        for (int right = 1; right <= 4; right++) {
            for (int wrong = 1; wrong <= 5; wrong++) {
                Item single =
                        Items.single("s", "Who?", "Ada", labels("w", wrong).toArray(String[]::new));
                Item multiple = Items.multiple("m", "Which?", labels("r", right), labels("w", wrong));
                int one = 1 + wrong - out(single);
                int several = right + wrong - out(multiple);

                assertThat(one).as("options that stay").isGreaterThanOrEqualTo(2);
                assertThat(several - right).as("wrong options that stay").isPositive();
                assertThat(several).isGreaterThanOrEqualTo(2);
            }
        }
        for (int size = 2; size <= 7; size++) {
            Item order = Items.order("o", labels("e", size).toArray(String[]::new));
            Item pairs = Items.match(
                    "p",
                    "Match.",
                    IntStream.range(0, size)
                            .boxed()
                            .flatMap(i -> Stream.of("l" + i, "r" + i))
                            .toArray(String[]::new));

            assertThat(size - (Hint.at(order, SALT).isPresent() ? 1 : 0)).isGreaterThanOrEqualTo(2);
            assertThat(size - (Hint.at(pairs, SALT).isPresent() ? 1 : 0)).isGreaterThanOrEqualTo(2);
        }
    }

    private static List<String> labels(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i).toList();
    }

    private static int out(Item item) {
        return Hint.at(item, SALT)
                .map(hint -> ((Hint.RuledOut) hint).options().size())
                .orElse(0);
    }

    private static Set<String> ruledOut(Item item) {
        Set<String> out = ((Hint.RuledOut) Hint.at(item, SALT).orElseThrow()).options();
        assertThat(item.options().stream().filter(Option::correct).map(Option::id))
                .doesNotContainAnyElementsOf(out);
        return out;
    }
}
