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
    void takesNoPartOfACompoundForAName() {
        assertThat(NameVariants.substituted(
                        List.of("the water-sharing treaty"), List.of(Set.of("water", "the sharing of water"))))
                .isEmpty();
    }

    @Test
    void saysNothingTwice() {
        List<String> names = NameVariants.substituted(
                List.of("the treaty on sharing river water"), List.of(Set.of("water", "sharing of water", "H2O")));

        assertThat(names).containsExactly("the treaty on sharing river H2O");
    }

    @Test
    void putsNoPhraseWithOfBeforeANoun() {
        List<Set<String>> water = List.of(Set.of("water", "the use of rivers"));

        assertThat(NameVariants.substituted(List.of("the water treaty"), water)).isEmpty();
        assertThat(NameVariants.substituted(List.of("the treaty on water"), water))
                .containsExactly("the treaty on use of rivers");
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

    @Test
    void leavesOutFormsOfAddress() {
        assertThat(PersonNames.withoutAddress("Mr. Bach", "en")).contains("Bach");
        assertThat(PersonNames.withoutAddress("Mrs Dalloway", "en-GB")).contains("Dalloway");
        assertThat(PersonNames.withoutAddress("Frau Schmidt", "de")).contains("Schmidt");
        assertThat(PersonNames.withoutAddress("Mme Curie", "fr")).contains("Curie");
        assertThat(PersonNames.withoutAddress("Missouri", "en")).isEmpty();
        assertThat(PersonNames.withoutAddress("Mr", "en")).isEmpty();
    }
}
