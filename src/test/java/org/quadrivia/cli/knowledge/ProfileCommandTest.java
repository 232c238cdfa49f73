package org.quadrivia.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.cli.CommandOutput;

class ProfileCommandTest {
    private static final String KBS = "src/test/resources/kbs/";

    @Test
    void tellsWhatIsAskedAndWhyTheRestIsNot() {
        CommandOutput said = CommandOutput.by("profile", "--kb", KBS + "elements/elements-asserted.owl");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("Main language: en")
                .contains("Names come from: <…long_name> (107)")
                .containsPattern("\\d+ +Elements +asked")
                .containsPattern("Ionic radii +program output.* not asked: text that a program printed")
                .containsPattern("Density of solid +numbers +asked as numbers")
                .contains("in kg/m³")
                .containsPattern("placeholders +“")
                .containsPattern("Question families that find something to ask: .*compare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elements/elements-asserted.owl", "tiny/epl.ttl", "tiny/tbbt.nt"})
    void keepsToAHundredColumns(String file) {
        CommandOutput said = CommandOutput.by("profile", "--kb", KBS + file);

        assertThat(said.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
}
