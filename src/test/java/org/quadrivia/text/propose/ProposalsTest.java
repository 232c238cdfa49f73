package org.quadrivia.text.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static List<String> proposed(String language, KnownNames known, String text) {
        return new Proposals(known, language, List.of(text))
                .of(text).stream()
                        .map(found -> found.kind() + " " + found.span().of(text)
                                + (found.value().equals(found.span().of(text)) ? "" : " = " + found.value()))
                        .toList();
    }

    private static KnownNames names(String... names) {
        KnownNames known = new KnownNames();
        Stream.of(names).forEach(name -> known.add(name, "http://example.org/" + name.replace(' ', '-')));
        return known;
    }

    @Test
    void knownNamesComeBeforeCapitalsAndLongerOnesBeforeShorter() {
        assertThat(
                        proposed(
                                "en",
                                names("Michael Faraday", "Faraday", "benzene"),
                                "In London, Michael Faraday found benzene. Faraday told Humphry Davy of the Royal Institution."))
                .containsExactly(
                        "CAPITALS London",
                        "KNOWN Michael Faraday = http://example.org/Michael-Faraday",
                        "KNOWN benzene = http://example.org/benzene",
                        "KNOWN Faraday = http://example.org/Faraday",
                        "CAPITALS Humphry Davy",
                        "CAPITALS Royal Institution");
    }

    @Test
    void theFirstWordOfASentenceIsNoNameUnlessOtherPlacesSaySo() {
        assertThat(proposed("en", names(), "Rivers flow. The river is long. Basel lies there, and he came to Basel."))
                .containsExactly("CAPITALS Basel", "CAPITALS Basel");
    }

    @Test
    void germanNounsAreNotTakenForNames() {
        assertThat(proposed(
                        "de", names(), "Er sah den Fluss bei Stein am Rhein und traf Annette von Droste in der Stadt."))
                .containsExactly("CAPITALS Annette von Droste");
    }

    @Test
    void datesAreFoundAsTheyAreWritten() {
        assertThat(
                        proposed(
                                "en",
                                names(),
                                "He was born on 12 February 1809, left on December 27th, 1831, and wrote in May 1842; in 1859 he had 1500 copies, 1,250 left."))
                .contains(
                        "DATE 12 February 1809 = 1809-02-12",
                        "DATE December 27th, 1831 = 1831-12-27",
                        "MONTH May 1842 = 1842-05",
                        "YEAR 1859")
                .noneMatch(row -> row.contains("1500") || row.contains("250"));
        assertThat(proposed("de", names(), "Am 3. Oktober 1990 und am 2001-09-11."))
                .contains("DATE 3. Oktober 1990 = 1990-10-03", "DATE 2001-09-11");
        assertThat(proposed("es", names(), "El 12 de octubre de 1492."))
                .contains("DATE 12 de octubre de 1492 = 1492-10-12");
        assertThat(proposed("fr", names(), "Le 1er janvier 1900.")).contains("DATE 1er janvier 1900 = 1900-01-01");
    }

    @Test
    void whatIsNoDateIsNone() {
        assertThat(proposed("en", names(), "the 31 February 1900")).noneMatch(row -> row.startsWith("DATE"));
    }
}
