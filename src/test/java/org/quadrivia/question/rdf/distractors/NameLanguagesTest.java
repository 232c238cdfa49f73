package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** Values that go with the language of names. */
class NameLanguagesTest {
    private static final List<String> NAMES = List.of(
            "Arden", "Bolt", "Cask", "Dorn", "Elmet", "Fjell", "Gris", "Hald", "Isel", "Juva", "Kelm", "Lorn", "Mund",
            "Nesk", "Orrin");

    private static final List<String> TAGS = List.of("pl", "el", "da");

    @TempDir
    Path folder;

    @Test
    void aCountryWhoseLanguageTheNamesShowIsTypedOnly() {
        String told = cheeses(true);

        assertThat(bank(told, "object", "subject", "multiple", "match", "odd-one-out"))
                .isEmpty();
        assertThat(bank(told, "text")).isNotEmpty();
    }

    @Test
    void aCountryThatNoLanguageShowsIsChosen() {
        assertThat(bank(cheeses(false), "object")).isNotEmpty();
        assertThat(bank(cheeses(false), "match")).isNotEmpty();
    }

    @Test
    void countriesOfOneLanguageStandSideBySide() {
        String more = IntStream.range(0, 2)
                .mapToObj(i ->
                        ":k%d a :Country ; rdfs:label \"%sora\"@en . :y%d a :Cheese ; rdfs:label \"Q%sum\"@en , \"Q%sum\"@pl ; :country :k%d . "
                                .formatted(3 + i, "BD".charAt(i), i, "ai".charAt(i), "ai".charAt(i), 3 + i))
                .collect(Collectors.joining());

        List<Item> items = bank(cheeses(true) + many() + more, "object");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(option -> option.label())
                        .isSubsetOf("Vora", "Bora", "Dora"));
    }

    /** Fifteen cheeses of three countries, each of which has its own language if that is wanted. */
    private static String cheeses(boolean told) {
        return ":country rdfs:label \"country\"@en . :Cheese rdfs:label \"cheese\"@en . :Country rdfs:label \"country\"@en . "
                + ":k0 a :Country ; rdfs:label \"Vora\"@en . :k1 a :Country ; rdfs:label \"Senna\"@en . :k2 a :Country ; rdfs:label \"Tilk\"@en . "
                + IntStream.range(0, 15)
                        .mapToObj(i -> ":c%d a :Cheese ; rdfs:label \"%s\"@en , \"%s\"@%s ; :country :k%d . "
                                .formatted(i, NAMES.get(i), NAMES.get(i), told ? TAGS.get(i % 3) : "it", i % 3))
                        .collect(Collectors.joining());
    }

    /** Many more of each of the three, so that a few more of the first language change little. */
    private static String many() {
        String letters = "abdegklmnoprstuvz";
        return IntStream.range(0, 17)
                .mapToObj(i -> ":x%d a :Cheese ; rdfs:label \"X%so\"@en , \"X%so\"@%s ; :country :k%d . "
                        .formatted(i, letters.charAt(i), letters.charAt(i), TAGS.get(i % 3), i % 3))
                .collect(Collectors.joining());
    }

    private List<Item> bank(String kb, String... families) {
        return Fixture.bank(Fixture.turtle(folder, kb), families).items();
    }
}
