package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** Names of which a word goes with one value. */
class TellingWordsTest {
    private static final List<String> NAMES = List.of(
            "Arden", "Bolt", "Cask", "Dorn", "Elmet", "Fjell", "Gris", "Hald", "Isel", "Juva", "Kelm", "Lorn", "Mund",
            "Nesk");

    private static final List<String> ENDS =
            List.of("Brim", "Culd", "Firp", "Glot", "Hexa", "Jund", "Kopt", "Lumb", "Morv", "Nuss", "Oxil", "Pyra");

    @TempDir
    Path folder;

    @Test
    void aWordOfTheNameThatTellsTheCountryIsNotAsked() {
        List<Item> items = bank(cheeses("Queso %s", "%s"));

        assertThat(items).isNotEmpty().noneMatch(item -> item.stem().contains("Queso"));
    }

    @Test
    void anEndOfTheNameThatTellsTheCountryIsNotAsked() {
        List<Item> items = bank(cheeses("%senkaas", "%s"));

        assertThat(items).isNotEmpty().noneMatch(item -> item.stem().contains("kaas"));
    }

    @Test
    void aWordThatGoesWithSeveralCountriesIsAsked() {
        List<Item> items = bank(cheeses("Blue %s", "Blue %s"));

        assertThat(items).anyMatch(item -> item.stem().contains("Blue"));
    }

    @Test
    void threeNamesWithOneEndTellARareCountry() {
        String kb = cheeses("%s", "%s")
                + IntStream.range(0, 12)
                        .mapToObj(i -> ":d%d a :Cheese ; rdfs:label \"%s\"@en ; :country :k%d . "
                                .formatted(i, i < 3 ? ENDS.get(i) + "kaas" : ENDS.get(i), i < 3 ? 4 : i % 4))
                        .collect(Collectors.joining())
                + ":k4 a :Country ; rdfs:label \"Holland\"@en . ";

        List<Item> items = bank(kb);

        assertThat(items).isNotEmpty().noneMatch(item -> item.stem().contains("kaas"));
    }

    @Test
    void aWordThatGoesWithTwoOfFewCountriesIsNotAsked() {
        String others = IntStream.range(0, 12)
                .mapToObj(i ->
                        ":d%d a :Cheese ; rdfs:label \"%s\"@en ; :country :k%d . ".formatted(i, ENDS.get(i), 2 + i % 2))
                .collect(Collectors.joining());

        List<Item> items =
                bank(cheeses("Queso %s", "%s").replaceFirst(" :k0 \\.( :c\\d+ a :Cheese)", " :k1 .$1") + others);

        assertThat(items).isNotEmpty().noneMatch(item -> item.stem().contains("Queso"));
    }

    @Test
    void aNameThatBeginsLikeThePlaceInAnotherLanguageIsNotAsked() {
        String lithuanian = ":k9 a :Country ; rdfs:label \"Lithuania\"@en . "
                + ":x a :Cheese ; rdfs:label \"Lietuviškas Sūris\"@en ; :country :k9 . "
                + ":y a :Cheese ; rdfs:label \"Džiugas\"@en ; :country :k9 . ";

        List<Item> items = bank(cheeses("%s", "%s") + lithuanian);

        assertThat(items)
                .anyMatch(item -> item.stem().contains("Džiugas"))
                .noneMatch(item -> item.stem().contains("Lietuviškas"));
    }

    @Test
    void whatIsCalledAfterAPlaceInTheRegionIsNotAsked() {
        String towns = ":Town rdfs:label \"town\"@en . :t0 a :Town ; rdfs:label \"Roma\"@en ; :in :k1 . "
                + ":t1 a :Town ; rdfs:label \"Verona\"@en ; :in :k1 . "
                + ":x a :Cheese ; rdfs:label \"Ricotta Romana\"@en ; :country :k1 . "
                + ":y a :Cheese ; rdfs:label \"Monte Veronese\"@en ; :country :k1 . ";

        List<Item> items = bank(cheeses("%s", "%s") + towns);

        assertThat(items)
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains("Roman") || item.stem().contains("Veronese"));
        assertThat(bank(cheeses("%s", "%s") + towns.replace(":in :k1", ":in :k2")))
                .anyMatch(item -> item.stem().contains("Roman"));
    }

    @Test
    void anAnswerIsNotAskedWhereTheNameTellsAnotherOne() {
        String romana = ":Town rdfs:label \"town\"@en . :t0 a :Town ; rdfs:label \"Roma\"@en ; :in :k1 . "
                + ":x a :Cheese ; rdfs:label \"Ricotta Romana\"@en ; :country %s . "
                + ":y a :Cheese ; rdfs:label \"Brunello\"@en ; :country :k1 , :k2 . "
                + ":z a :Cheese ; rdfs:label \"Cascinello\"@en ; :country :k2 , :k3 . ";

        assertThat(bank(cheeses("%s", "%s") + romana.formatted(":k1 , :k2")))
                .anyMatch(item -> item.stem().contains("Brunello"))
                .noneMatch(item -> item.stem().contains("Roman"));
        assertThat(bank(cheeses("%s", "%s") + romana.formatted(":k3 , :k2")))
                .anyMatch(item -> item.stem().contains("Roman"));
    }

    @Test
    void whatTellsAnotherCountryIsNoWrongOption() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, cheeses("Queso %s", "%s")), "subject")
                .items();

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(Option::label)
                        .noneMatch(name -> name.startsWith("Queso")));
    }

    @Test
    void aRootThatTheNameSharesWithTheClassIsNotAsked() {
        String elements = """
                :isActinoid rdfs:label "is actinoid"@en . :isGas rdfs:label "is noble gas"@en . :Element rdfs:label "element"@en .
                :a a :Element ; rdfs:label "Protactinium"@en ; :isActinoid true ; :isGas false .
                :b a :Element ; rdfs:label "Curium"@en ; :isActinoid true ; :isGas false .
                :c a :Element ; rdfs:label "Uranium"@en ; :isActinoid true ; :isGas false .
                :g a :Element ; rdfs:label "Fermium"@en ; :isActinoid true ; :isGas false .
                :h a :Element ; rdfs:label "Neon"@en ; :isActinoid false ; :isGas true .
                :d a :Element ; rdfs:label "Argon"@en ; :isActinoid false ; :isGas true .
                :e a :Element ; rdfs:label "Krypton"@en ; :isActinoid false ; :isGas true .
                :f a :Element ; rdfs:label "Xenon"@en ; :isActinoid false ; :isGas true .
                """;

        List<Item> items = Fixture.bank(Fixture.turtle(folder, elements), "boolean", "multiple", "subject")
                .items();

        assertThat(items)
                .isNotEmpty()
                .noneMatch(item -> item.stem().equals("Protactinium is an actinoid."))
                .allSatisfy(item -> assertThat(item.options())
                        .filteredOn(Option::correct)
                        .extracting(Option::label)
                        .doesNotContain("Protactinium"));
    }

    /** Fourteen cheeses of four countries: those of the first are called in one way, the others in another. */
    private static String cheeses(String first, String others) {
        return ":country rdfs:label \"country\"@en . :Cheese rdfs:label \"cheese\"@en . :Country rdfs:label \"country\"@en . "
                + IntStream.range(0, 4)
                        .mapToObj(i -> ":k%d a :Country ; rdfs:label \"%sland\"@en . ".formatted(i, NAMES.get(i)))
                        .collect(Collectors.joining())
                + IntStream.range(0, 14)
                        .mapToObj(i -> ":c%d a :Cheese ; rdfs:label \"%s\"@en ; :country :k%d . "
                                .formatted(
                                        i,
                                        (i < 4 ? first : others).formatted(NAMES.get(13 - i)),
                                        i < 4 ? 0 : 1 + i % 3))
                        .collect(Collectors.joining());
    }

    private List<Item> bank(String kb) {
        return Fixture.bank(Fixture.turtle(folder, kb), "object", "cloze", "text", "boolean")
                .items();
    }
}
