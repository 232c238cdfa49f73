package org.quadrivia.question.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final List<String> NEAREST_FIRST = List.of("aa", "bb", "cc", "dddd", "eeee", "ffff");

    @Test
    void takesTheNearestWhereNothingIsWished() {
        assertThat(Choice.of(3, NEAREST_FIRST, String::equals, List.of(), 0.12)).containsExactly("aa", "bb", "cc");
    }

    @Test
    void takesAsManyLongOnesAsAreWished() {
        List<String> chosen = Choice.of(3, NEAREST_FIRST, String::equals, List.of(longOnes(2)), 0.12);

        assertThat(chosen).containsExactly("aa", "dddd", "eeee");
    }

    @Test
    void neverTakesTwoThatClash() {
        List<String> chosen =
                Choice.of(3, NEAREST_FIRST, (a, b) -> a.length() == 2 && b.length() == 2, List.of(longOnes(0)), 0.12);

        assertThat(chosen).hasSize(3).filteredOn(s -> s.length() == 2).hasSize(1);
    }

    @Test
    void takesFewerWhereSoManyCannotStandTogether() {
        assertThat(Choice.of(3, List.of("a", "b", "c"), (a, b) -> true, List.of(), 0.12))
                .containsExactly("a");
    }

    @Test
    void takesNothingFromNothing() {
        assertThat(Choice.of(3, List.<String>of(), String::equals, List.of(), 0.12))
                .isEmpty();
    }

    private static Choice.Wish<String> longOnes(int number) {
        return new Choice.Wish<>(number, s -> s.length() > 2 ? 1 : 0);
    }
}
