package org.quadrivia.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.statistics.Remark.Finding;

/** Each string lists what the takers answered, from the best on the rest of the quiz to the weakest. */
class RemarkTest {
    private static final Item ITEM = Items.single("i", "Who?", "A", "B", "C");

    @Test
    void thirdsAreEquallyLargeAndCountEachOption() {
        OptionTable table = table(ITEM, "AAAAAAB" + "AAABBC" + "ABBBCCC");

        assertThat(table.people()).isEqualTo(new OptionTable.Thirds(6, 8, 6));
        assertThat(table.right()).isEqualTo(new OptionTable.Thirds(6, 4, 0));
        assertThat(table.lines())
                .extracting(OptionTable.Line::taken)
                .containsExactly(
                        new OptionTable.Thirds(6, 4, 0),
                        new OptionTable.Thirds(0, 3, 3),
                        new OptionTable.Thirds(0, 1, 3));
    }

    @Test
    void aGoodQuestionHasNoRemarks() {
        assertThat(remarks("AAAAAAB" + "AAABBC" + "ABBBCCC")).isEmpty();
    }

    @Test
    void nothingIsSaidOfFewerThanTwenty() {
        assertThat(remarks("BBBBBB" + "BBBBBBB" + "AAAAAA")).isEmpty();
        assertThat(remarks("BBBBBB" + "BBBBBBBB" + "AAAAAA")).isNotEmpty();
    }

    @Test
    void whatTheBestTookAndTheWeakerDidBetterIsSaidFirst() {
        assertThat(remarks("BBBBAC" + "BBACABCA" + "AAAABC"))
                .containsExactly(new Remark(Finding.WEAKER_BETTER, ""), new Remark(Finding.BEST_TOOK, "B"));
    }

    @Test
    void optionsThatNobodyTakesAreNamed() {
        assertThat(remarks("AAAAAA" + "AAAABBBB" + "ABBBBB")).containsExactly(new Remark(Finding.NOBODY_TAKES, "C"));
        assertThat(remarks("AAAAAAA" + "AAAABBBC" + "ABBBBBB"))
                .containsExactly(new Remark(Finding.HARDLY_ANYBODY_TAKES, "C"));
    }

    @Test
    void whatEverybodyOrNobodyKnowsIsSaid() {
        assertThat(remarks("A".repeat(20))).containsExactly(new Remark(Finding.ALL_RIGHT, ""));
        assertThat(remarks("BC".repeat(10)))
                .containsExactly(
                        new Remark(Finding.BEST_TOOK, "B"),
                        new Remark(Finding.BEST_TOOK, "C"),
                        new Remark(Finding.NOBODY_RIGHT, ""));
    }

    @Test
    void lessThanGuessingAndHardlyTellingAreSaid() {
        assertThat(remarks("BCBCAA" + "BCBCBCBC" + "BCBCAB"))
                .extracting(Remark::finding)
                .contains(Finding.BELOW_GUESSING);
        assertThat(remarks("AABBCC" + "BBAAAACC" + "CCBBAA")).containsExactly(new Remark(Finding.HARDLY_TELLS, ""));
    }

    @Test
    void guessesEarnTheirShare() {
        assertThat(RandomGuess.points(ITEM, true)).isEqualTo(OptionalDouble.of(1.0 / 3));
        assertThat(RandomGuess.points(Items.bool("b", "So?", true), true)).isEqualTo(OptionalDouble.of(0.5));
        assertThat(RandomGuess.points(Items.text("t", "Who?", 1, "A"), true)).isEqualTo(OptionalDouble.of(0));
        Item pairs = Items.match("m", "Who?", "A", "1", "B", "2", "C", "3");
        assertThat(RandomGuess.points(pairs, true)).isEqualTo(OptionalDouble.of(1.0 / 3));
        assertThat(RandomGuess.points(pairs, false)).isEqualTo(OptionalDouble.of(1.0 / 6));
        Item order = Items.order("o", "B", "A", "C");
        assertThat(RandomGuess.points(order, true)).isEmpty();
        assertThat(RandomGuess.points(order, false)).isEqualTo(OptionalDouble.of(1.0 / 6));
        Item several = Items.multiple("s", "Which?", List.of("A"), List.of("B"));
        assertThat(RandomGuess.points(several, true)).isEmpty();
        assertThat(RandomGuess.points(several, false)).isEqualTo(OptionalDouble.of(1.0 / 3));
    }

    private static List<Remark> remarks(String answers) {
        List<Map<String, Double>> attempts = new ArrayList<>();
        for (int i = 0; i < answers.length(); i++) {
            Map<String, Double> attempt = new LinkedHashMap<>();
            attempt.put("i", answers.charAt(i) == 'A' ? 1.0 : 0);
            attempt.put("rest", rest(i, answers));
            attempts.add(attempt);
        }
        ItemAnalysis.Figures figures = ItemAnalysis.of(attempts).get("i");
        return Remark.of(ITEM, figures, table(ITEM, answers), RandomGuess.points(ITEM, true));
    }

    private static OptionTable table(Item item, String answers) {
        List<OptionTable.Given> given = new ArrayList<>();
        for (int i = 0; i < answers.length(); i++) {
            String label = answers.substring(i, i + 1);
            given.add(new OptionTable.Given(Set.of(label), label.equals("A"), rest(i, answers)));
        }
        return OptionTable.of(item, given.reversed());
    }

    private static double rest(int place, String answers) {
        return 1 - (double) place / answers.length();
    }
}
