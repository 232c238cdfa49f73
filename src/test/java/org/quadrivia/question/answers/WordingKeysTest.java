package org.quadrivia.question.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingKeysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | the Pakistani army | Pakistan's army
            en | the Pakistani army | army of Pakistan
            en | the Pakistani army | pakistans army
            en | the Pakistani army | Pakistan army
            en | US Secretary of State | Secretary of State of the United States
            en | US Secretary of State | America's Secretary of State
            en | Vice President | VP
            en | Prime Minister of India | the Indian PM
            en | Minister of External Affairs | External Affairs Minister
            en | Rubio's call to Munir | the call of Rubio to Munir
            en | Rubio's call to Munir | call to Munir by Rubio
            en | Munir's rhetoric | rhetoric of Munir
            en | Hindu–Muslim relations | relations between Hindus and Muslims
            en | Hindu–Muslim relations | the relation between Muslims and Hindus
            en | Pakistan's stance towards India | the stance of Pakistan on India
            en | drone attacks | drone attack
            en | Lt Gen Malik | Lieutenant General Malik
            en | four places | 4 places
            en | Apollo 11 | Apollo eleven
            en | diplomacy behind the scenes | diplomacy behind scenes
            en | ISI chief | head of the ISI
            en | National Security Advisor of Pakistan | Pakistan's NSA
            de | das pakistanische Militär | Pakistans Militär
            de | das pakistanische Militär | Militär von Pakistan
            de | das pakistanische Militär | das Militär Pakistans
            de | der Präsident der Vereinigten Staaten | US-amerikanischer Präsident
            de | indische Angriffe | Angriff Indiens
            de | vier Städte | 4 Städte
            de | Dr. Müller | Doktor Müller
            fr | l’armée pakistanaise | l'armée du Pakistan
            fr | l’armée pakistanaise | les armées pakistanaises
            fr | le ministre français | le ministre de la France
            it | l'esercito pakistano | esercito del Pakistan
            it | relazioni tra Roma e Parigi | relazione tra Parigi e Roma
            es | el ejército pakistaní | ejército de Pakistán
            es | dos ciudades | 2 ciudades
            """)
    void saysTheSameInOtherWords(String language, String one, String other) {
        assertThat(WordingKeys.in(language).same(one, other))
                .as("%s / %s", one, other)
                .isTrue();
        assertThat(WordingKeys.in(language).same(other, one))
                .as("%s / %s", other, one)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Rubio's call to Munir | Munir's call to Rubio
            en | Pakistan's stance towards India | India's stance towards Pakistan
            en | the Pakistani army | the Indian army
            en | the Pakistani army | the army
            en | the Pakistani army | Pakistan
            en | Prime Minister of India | Prime Minister
            en | Vice President | President
            en | Pakistan | Pakistani
            en | the United States | American
            en | the attack on Srinagar | the attack near Srinagar
            en | Lt Gen Malik | Gen Malik
            en | four places | five places
            en | Beatles | Beatle
            de | das pakistanische Militär | das indische Militär
            de | Reise nach Indien | Reise aus Indien
            de | Indien | indisch
            fr | l’armée pakistanaise | l'armée indienne
            it | Roma | Romano
            es | el ejército pakistaní | el ejército indio
            nl | het leger van Pakistan | het leger
            """)
    void tellsApartWhatIsNotTheSame(String language, String one, String other) {
        assertThat(WordingKeys.in(language).same(one, other))
                .as("%s / %s", one, other)
                .isFalse();
    }
}
