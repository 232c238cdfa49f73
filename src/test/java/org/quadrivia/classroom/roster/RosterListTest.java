package org.quadrivia.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.classroom.roster.RosterList.Line;

class RosterListTest {
    @Test
    void eachLineIsANameWrittenEitherWay() {
        assertThat(RosterList.read("Ada King\r\n\n  King, Ada  \nJosé Ángel; jose.a\nMei\tmei.l"))
                .containsExactly(
                        new Line(1, "Ada King", Optional.empty()),
                        new Line(3, "Ada King", Optional.empty()),
                        new Line(4, "José Ángel", Optional.of("jose.a")),
                        new Line(5, "Mei", Optional.of("mei.l")));
    }

    @Test
    void aFirstLineThatNamesColumnsIsNoLearner() {
        assertThat(RosterList.read(
                        "\uFEFFLast name,First name,Username\n\"King, Countess\",Ada,ada\nLi,\"Mei \"\"M\"\"\","))
                .containsExactly(
                        new Line(2, "Ada King, Countess", Optional.of("ada")),
                        new Line(3, "Mei \"M\" Li", Optional.empty()));
        assertThat(RosterList.read("Name;Sign-in name\nAda;ada"))
                .containsExactly(new Line(2, "Ada", Optional.of("ada")));
    }

    @Test
    void whateverIsPastedIsReadAndBounded() {
        assertThat(RosterList.read("")).isEmpty();
        assertThat(RosterList.read("\"never closed; x"))
                .containsExactly(new Line(1, "never closed; x", Optional.empty()));
        assertThat(RosterList.read("a, b, c")).containsExactly(new Line(1, "a, b, c", Optional.empty()));
        assertThat(RosterList.read("x\n".repeat(RosterList.MAX_LENGTH)))
                .hasSizeLessThanOrEqualTo(RosterList.MAX_LENGTH / 2 + 1);
    }
}
