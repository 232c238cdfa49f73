package org.quadrivia.knowledge.rdf.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All_Apologies__All_Apologies__1          | All Apologies
            Carol_(Chuck_Berry_song)__Carol__1       | Carol (Chuck Berry song)
            Heroes_and_Villains__Barnyard__1         | Heroes and Villains, Barnyard
            sensor__1                                | sensor 1
            Kansas_City__Missouri                    | Kansas City Missouri
            LeBron_James                             | LeBron James
            YouTube_channel                          | YouTube channel
            TemperaturePerTime_Squared               | Temperature Per Time Squared
            InverseEnergy_Squared                    | Inverse Energy Squared
            """)
    void readsAsWordsWhatAPersonWouldCallIt(String local, String words) {
        assertThat(LocalNames.words("http://example.org/" + local)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "membership_9527101f974f5aedc4d6296954375b98",
                "membership-9527101f974f5aedc4d6296954375b98",
                "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                "person_3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                "membership_10348",
                "item20193847",
                "dQw4w9WgXcQ",
            })
    void makesNoWordsOfACodeNorOfWhatHasOneBehindAWord(String local) {
        assertThat(LocalNames.words("http://example.org/" + local)).isEmpty();
    }
}
