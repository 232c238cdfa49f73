package org.quadrivia.question.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameVariantsTest {
    @Test
    void usesTheOtherNamesOfWhatANameMentions() {
        List<String> names = NameVariants.substituted(
                List.of("Rubio's call to Munir"),
                List.of(Set.of("Rubio", "Marco Rubio"), Set.of("Munir", "General Munir")));

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "Marco Rubio's call to Munir",
                        "Rubio's call to General Munir",
                        "Marco Rubio's call to General Munir");
    }

    @Test
    void takesNoPartOfAWordForAName() {
        assertThat(NameVariants.substituted(List.of("Indiana Jones"), List.of(Set.of("India", "Bharat"))))
                .isEmpty();
    }

    @Test
    void makesInitialsOfThreeCapitalisedWordsOrMore() {
        assertThat(NameVariants.initials("the Indus Water Treaty")).contains("IWT");
        assertThat(NameVariants.initials("Inter-Services Intelligence")).contains("ISI");
        assertThat(NameVariants.initials("State Department")).isEmpty();
        assertThat(NameVariants.initials("the drone barrage near Delhi")).isEmpty();
        assertThat(NameVariants.initials("Prime Minister of India")).isEmpty();
    }

    @Test
    void shortensTheNamesOfPeople() {
        assertThat(PersonNames.surname("Johann Sebastian Bach")).contains("Bach");
        assertThat(PersonNames.surname("Ludwig van Beethoven")).contains("van Beethoven");
        assertThat(PersonNames.surname("Martin Luther King Jr.")).contains("King");
        assertThat(PersonNames.surname("Madonna")).isEmpty();
        assertThat(PersonNames.shorter("Johann Sebastian Bach")).containsExactly("Johann Bach", "J S Bach");
        assertThat(PersonNames.shorter("Lt Gen Malik")).isEmpty();
    }
}
