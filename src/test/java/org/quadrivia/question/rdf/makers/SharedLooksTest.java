package org.quadrivia.question.rdf.makers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedLooksTest {
    @Test
    void aWordOfAllRightNamesTells() {
        assertThat(SharedLooks.tell(List.of("Puy de Dome", "Puy de Sancy"), List.of("Pico", "Elbrus")))
                .isTrue();
        assertThat(SharedLooks.tell(List.of("Puy de Dome", "Puy de Sancy"), List.of("Puy Mary", "Elbrus")))
                .isFalse();
        assertThat(SharedLooks.tell(List.of("Mont Blanc", "Monte Rosa"), List.of("Pico", "Elbrus")))
                .isFalse();
    }

    @Test
    void aLetterOfTheirLanguageTells() {
        assertThat(SharedLooks.tell(List.of("Süphan Dağı", "Tendürek Dağ"), List.of("Elbrus", "Kasbek")))
                .isTrue();
        assertThat(SharedLooks.tell(List.of("Gävle", "Västerås"), List.of("Järvenpää", "Oslo")))
                .isFalse();
    }
}
