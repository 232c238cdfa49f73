package org.quadrivia.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class GradingTest {
    private final Item single = Items.single("s", "Whom did she call?", "Munir", "Doval", "Vance");
    private final Item multiple =
            Items.multiple("m", "Which?", List.of("Jammu", "Pathankot"), List.of("Pahalgam", "Lahore"));
    private final Item match =
            Items.match("p", "Pair.", "Rubio", "Secretary", "Vance", "Vice President", "Doval", "Advisor");
    private final Item order = Items.order("o", "second", "third", "first");

    @Test
    void theKeyOfASingleItemIsRight() {
        Grade grade = Grading.grade(single, Answer.Chosen.of("a"));

        assertThat(grade.right()).isTrue();
        assertThat(grade.marks())
                .containsExactly(Map.entry("a", Mark.HIT), Map.entry("b", Mark.LEFT), Map.entry("c", Mark.LEFT));
    }

    @Test
    void aDistractorIsWrongAndTheKeyMissed() {
        Grade grade = Grading.grade(single, Answer.Chosen.of("c"));

        assertThat(grade.right()).isFalse();
        assertThat(grade.marks())
                .containsExactly(Map.entry("a", Mark.MISSED), Map.entry("b", Mark.LEFT), Map.entry("c", Mark.MISTAKEN));
    }

    @Test
    void aMultipleItemIsRightOnlyAsAWhole() {
        Grade all = Grading.grade(multiple, new Answer.Chosen(Set.of("a", "b")));
        Grade half = Grading.grade(multiple, new Answer.Chosen(Set.of("a")));
        Grade tooMuch = Grading.grade(multiple, new Answer.Chosen(Set.of("a", "b", "c")));

        assertThat(all.right()).isTrue();
        assertThat(half.right()).isFalse();
        assertThat(half.count(Mark.HIT)).isEqualTo(1);
        assertThat(half.count(Mark.MISSED)).isEqualTo(1);
        assertThat(tooMuch.right()).isFalse();
        assertThat(tooMuch.mark("c")).isEqualTo(Mark.MISTAKEN);
    }

    @Test
    void notKnowingFitsEveryItemAndIsWrongWithoutAMistake() {
        Item typed = Items.text("t", "Who?", 1, "Asim Rao");

        for (Item item : List.of(single, multiple, match, order, typed, Items.bool("b", "So it is.", false))) {
            Grade grade = Grading.grade(item, new Answer.NotKnown());

            assertThat(grade.right()).as(item.id()).isFalse();
            assertThat(grade.points()).as(item.id()).isZero();
            assertThat(grade.marks().values())
                    .as(item.id())
                    .contains(Mark.MISSED)
                    .doesNotContain(Mark.MISTAKEN);
            assertThat(MissedFacts.facts(item, grade)).as(item.id()).isEqualTo(Set.copyOf(item.asks()));
        }
    }

    @Test
    void anOrderIsRightOnlyWithEachOptionAtItsPlace() {
        Grade right = Grading.grade(order, new Answer.Ordered(List.of("c", "a", "b")));
        Grade swapped = Grading.grade(order, new Answer.Ordered(List.of("c", "b", "a")));

        assertThat(right.right()).isTrue();
        assertThat(swapped.right()).isFalse();
        assertThat(swapped.mark("c")).isEqualTo(Mark.HIT);
        assertThat(swapped.mark("a")).isEqualTo(Mark.MISTAKEN);
    }

    @Test
    void aMatchIsRightOnlyWithEachPairTogether() {
        assertThat(Grading.grade(match, new Answer.Matched(Map.of("a", "a", "b", "b", "c", "c")))
                        .right())
                .isTrue();
        Grade swapped = Grading.grade(match, new Answer.Matched(Map.of("a", "a", "b", "c", "c", "b")));
        assertThat(swapped.right()).isFalse();
        assertThat(swapped.count(Mark.HIT)).isEqualTo(1);
        assertThat(swapped.mark("b")).isEqualTo(Mark.MISTAKEN);
    }

    @Test
    void rightLessWrongOptionsEarnPoints() {
        assertThat(multiple("a")).isEqualTo(0.5);
        assertThat(multiple("a", "b")).isEqualTo(1);
        assertThat(multiple("a", "b", "c")).isEqualTo(0.5);
        assertThat(multiple("a", "c")).isZero();
        assertThat(multiple("c", "d")).isZero();
        assertThat(multiple("a", "b", "c", "d")).as("everything").isZero();
    }

    private double multiple(String... chosen) {
        return Grading.grade(multiple, new Answer.Chosen(Set.of(chosen))).points();
    }

    @Test
    void pairsInTheRightOrderLessTheOthersEarnPoints() {
        assertThat(ordered("c", "a", "b")).isEqualTo(1);
        assertThat(ordered("c", "b", "a")).isEqualTo(1.0 / 3);
        assertThat(ordered("a", "b", "c")).as("one pair right, two wrong").isZero();
        assertThat(ordered("b", "a", "c")).as("the reverse").isZero();
        assertThat(OrderedPairs.of(order, new Answer.Ordered(List.of("c", "b", "a"))))
                .isEqualTo(new OrderedPairs(2, 3));
    }

    private double ordered(String... options) {
        return Grading.grade(order, new Answer.Ordered(List.of(options))).points();
    }

    @Test
    void theShareOfRightPairsEarnsPoints() {
        Grade swapped = Grading.grade(match, new Answer.Matched(Map.of("a", "a", "b", "c", "c", "b")));

        assertThat(swapped.points()).isEqualTo(1.0 / 3);
        assertThat(swapped.partly()).isTrue();
        assertThat(swapped.whole().points()).isZero();
        assertThat(swapped.whole().marks()).isEqualTo(swapped.marks());
    }

    @Test
    void oneOptionIsRightOrWrong() {
        assertThat(Grading.grade(single, Answer.Chosen.of("a")).points()).isEqualTo(1);
        assertThat(Grading.grade(single, Answer.Chosen.of("b")).points()).isZero();
    }

    @Test
    void refusesPointsThatDoNotFitTheVerdict() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade(true, 0.5, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade(false, 1, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade(false, Double.NaN, Map.of()));
    }

    @Test
    void refusesAPairingThatIsNone() {
        assertThatIllegalArgumentException()
                .as("one without a partner")
                .isThrownBy(() -> Grading.grade(match, new Answer.Matched(Map.of("a", "a", "b", "b"))));
        assertThatIllegalArgumentException()
                .as("one partner for two")
                .isThrownBy(() -> Grading.grade(match, new Answer.Matched(Map.of("a", "a", "b", "a", "c", "c"))));
        assertThatIllegalArgumentException()
                .as("a partner from nowhere")
                .isThrownBy(() -> Grading.grade(match, new Answer.Matched(Map.of("a", "a", "b", "b", "c", "z"))));
    }

    @Test
    void refusesAnAnswerThatDoesNotFitTheItem() {
        assertThatIllegalArgumentException().isThrownBy(() -> Grading.grade(single, Answer.Chosen.of("z")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.grade(single, new Answer.Chosen(Set.of("a", "b"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.grade(single, new Answer.Ordered(List.of("a", "b", "c"))));
        assertThatIllegalArgumentException().isThrownBy(() -> Grading.grade(order, Answer.Chosen.of("a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.grade(order, new Answer.Ordered(List.of("a", "b"))));
    }
}
