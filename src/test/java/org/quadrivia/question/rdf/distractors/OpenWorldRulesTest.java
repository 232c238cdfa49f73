package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.question.rdf.distractors.NamedThings.CITIES;
import static org.quadrivia.question.rdf.distractors.NamedThings.NAMES;
import static org.quadrivia.question.rdf.distractors.NamedThings.cities;
import static org.quadrivia.question.rdf.distractors.NamedThings.property;
import static org.quadrivia.question.rdf.distractors.NamedThings.things;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.rdf.bank.Fixture;

/** Graphs that nobody prepared: what they do not say may be so. */
class OpenWorldRulesTest {
    @TempDir
    Path folder;

    @Test
    void whatIsLinkedTheOtherWayRoundIsNotOffered() {
        String links = IntStream.range(0, 12)
                .mapToObj(i -> ":p%d :succeeds :p%d . ".formatted(i, i + 1))
                .collect(Collectors.joining());

        List<Item> items =
                bank(things("Person", "p", 13) + property("succeeds", "succeeds") + links, "object", "subject");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            int named = named(item, NAMES);
            assertThat(wrong(item)).noneMatch(name -> Math.abs(NAMES.indexOf(name) - named) == 1);
        });
    }

    @Test
    void whatAChainLeadsToIsNotOffered() {
        String rivers = """
                :p0 :flowsInto :p1 . :p1 :flowsInto :p2 . :p2 :flowsInto :p3 .
                :p4 :flowsInto :p5 . :p6 :flowsInto :p7 . :p8 :flowsInto :p9 . :p10 :flowsInto :p11 .
                """;

        List<Item> items = bank(things("River", "p", 12) + property("flowsInto", "flows into") + rivers, "object");

        Item first = items.stream()
                .filter(item -> item.stem().contains("Arden"))
                .findFirst()
                .orElseThrow();
        assertThat(wrong(first)).isNotEmpty().doesNotContain("Cask", "Dorn");
    }

    @Test
    void whatANearlyEqualPropertyLinksIsNotOffered() {
        String places = cities(9)
                + IntStream.range(0, 9)
                        .mapToObj(i -> ":c%d :liesIn :p%d ; :liesPartlyIn :p%d . ".formatted(i, i, (i + 1) % 9))
                        .collect(Collectors.joining());

        List<Item> items = bank(
                things("Land", "p", 9)
                        + property("liesIn", "lies in")
                        + property("liesPartlyIn", "lies partly in")
                        + places,
                "object");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            int named = named(item, CITIES);
            assertThat(wrong(item)).doesNotContain(NAMES.get(named), NAMES.get((named + 1) % 9));
        });
    }

    @Test
    void aWrongOptionHasAValueOfItsOwn() {
        String homes = IntStream.range(0, 8)
                .mapToObj(i -> ":p%d :home :c%d . ".formatted(i, i % 3))
                .collect(Collectors.joining());

        List<Item> items = bank(things("Person", "p", 12) + cities(3) + property("home", "home") + homes, "subject");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(wrong(item)).isSubsetOf(NAMES.subList(0, 8)));
    }

    @Test
    void whatMostThingsLackIsNotAskedTowardsTheThing() {
        String homes = IntStream.range(0, 5)
                .mapToObj(i -> ":p%d :home :c%d . ".formatted(i, i % 3))
                .collect(Collectors.joining());
        String kb = things("Person", "p", 12) + cities(3) + property("home", "home") + homes;

        assertThat(bank(kb, "subject")).isEmpty();
        assertThat(bank(kb, "object")).isNotEmpty();
    }

    @Test
    void whatNearlyAllHaveIsNotAsked() {
        String clubs = IntStream.range(0, 12)
                        .mapToObj(i -> ":p%d :league :%s ; :home :c%d . ".formatted(i, i == 0 ? "second" : "first", i))
                        .collect(Collectors.joining())
                + ":first a :League ; rdfs:label \"First League\" . :second a :League ; rdfs:label \"Second League\" . ";

        List<Item> items = bank(
                things("Club", "p", 12) + cities(12) + property("league", "league") + property("home", "home") + clubs);

        assertThat(items).isNotEmpty().noneMatch(item -> item.stem().contains("eague"));
    }

    @Test
    void aMutualPropertyStatedOneWayForSomeIsNotAsked() {
        String known = IntStream.range(0, 12)
                .mapToObj(i -> ":p%d :knows :p%d . ".formatted(i, (i + 1) % 12)
                        + (i % 2 == 0 ? ":p%d :knows :p%d . ".formatted((i + 1) % 12, i) : ""))
                .collect(Collectors.joining());

        assertThat(bank(things("Person", "p", 12) + property("knows", "knows") + known))
                .isEmpty();
    }

    @Test
    void anOptionWhoseNameTellsItsOwnValueIsNotOffered() {
        String grounds = IntStream.range(0, 10)
                .mapToObj(i -> ":g%d a :Ground ; rdfs:label \"%s\" ; :place :p%d . "
                        .formatted(
                                i,
                                i < 3
                                        ? NAMES.get(i) + " Ground"
                                        : List.of("Anvil", "Birch", "Comet", "Delta", "Ember", "Flint", "Gavel")
                                                .get(i - 3),
                                i))
                .collect(Collectors.joining());

        List<Item> items = bank(
                things("Town", "p", 10) + property("place", "place") + ":Ground rdfs:label \"ground\" . " + grounds,
                "subject",
                "object");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(wrong(item)).noneMatch(name -> name.endsWith("Ground")))
                .noneMatch(item -> key(item).endsWith("Ground") || item.stem().contains(" Ground"));
    }

    @Test
    void whatAWholeOfThePersonNamedDidIsNotOffered() {
        String songs = IntStream.range(0, 12)
                .mapToObj(i -> ":s%d a :Song ; rdfs:label \"So%s\" ; :writtenBy %s . "
                        .formatted(i, CITIES.get(i), i < 9 ? ":p" + i : ":band"))
                .collect(Collectors.joining());
        String band = ":band a :Band ; rdfs:label \"The Quarks\" ; :member :p0 , :p1 , :p2 . ";

        List<Item> items = bank(
                things("Writer", "p", 12)
                        + property("writtenBy", "written by")
                        + property("member", "member")
                        + band
                        + songs,
                "subject");

        assertThat(items).anyMatch(item -> item.stem().contains("Arden"));
        assertThat(items)
                .filteredOn(item -> NAMES.subList(0, 3).stream().anyMatch(item.stem()::contains))
                .allSatisfy(item -> assertThat(wrong(item))
                        .doesNotContain("So" + CITIES.get(9), "So" + CITIES.get(10), "So" + CITIES.get(11)));
    }

    @Test
    void aTextInTheNameOfAnOptionTellsItsOwnValue() {
        String grounds = IntStream.range(0, 12)
                .mapToObj(i -> ":p%d :place \"%s\" . ".formatted(i, CITIES.get(i)))
                .collect(Collectors.joining())
                .concat(IntStream.range(0, 4)
                        .mapToObj(i -> ":q%d a :Ground ; rdfs:label \"%s Ground\" ; :place \"%s\" . "
                                .formatted(i, CITIES.get(i) + "um", CITIES.get(i) + "um"))
                        .collect(Collectors.joining()));

        List<Item> items = bank(things("Ground", "p", 12) + property("place", "place") + grounds, "subject", "object");

        assertThat(items)
                .isNotEmpty()
                .noneMatch(item -> key(item).endsWith("Ground"))
                .allSatisfy(item -> assertThat(wrong(item)).noneMatch(name -> name.endsWith("Ground")));
    }

    @Test
    void theFeedbackOfAThingWithSeveralValuesSaysWhereItBelongs() {
        List<Item> items = bank(cheeses(), "object", "subject", "multiple");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .filteredOn(option -> !option.correct())
                        .allSatisfy(option -> assertThat(PlainWords.of(option.feedback()))
                                .containsIgnoringCase(option.label())
                                .doesNotContain("does not say")));
    }

    @Test
    void theClassIsNotAskedWhereOtherThingsAre() {
        Predicate<Item> ofClass = item -> item.family().equals("type");

        assertThat(bank(cheeses() + cities(12))).hasSizeGreaterThan(40).noneMatch(ofClass);
    }

    @Test
    void oneStemIsAskedOfOneKey() {
        List<Item> items = bank(cheeses(), "subject", "object");

        assertThat(items).isNotEmpty().extracting(Item::stem).doesNotHaveDuplicates();
    }

    /** Cheeses with two uses each. */
    private static String cheeses() {
        String uses = IntStream.range(0, 5)
                .mapToObj(i -> ":u%d a :Purpose ; rdfs:label \"%s\" . "
                        .formatted(
                                i,
                                List.of("Baking", "Grating", "Melting", "Grilling", "Spreading")
                                        .get(i)))
                .collect(Collectors.joining());
        return things("Cheese", "p", 12)
                + property("use", "use")
                + uses
                + IntStream.range(0, 12)
                        .mapToObj(i -> ":p%d :use :u%d , :u%d . ".formatted(i, i % 5, (i + 1 + i / 5) % 5))
                        .collect(Collectors.joining());
    }

    @Test
    void aListThatNobodyLearnsIsNotAsked() {
        String clubs = property("visits", "visits")
                + things("Person", "p", 14)
                + cities(14)
                + IntStream.range(0, 14)
                        .mapToObj(i -> ":p%d :visits :c0 , :c%d , :c%d . ".formatted(i, 1 + i % 13, 1 + (i + 1) % 13))
                        .collect(Collectors.joining());

        List<Item> items = bank(clubs, "subject", "multiple", "odd-one-out", "cloze");

        assertThat(items)
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains(CITIES.get(0)))
                .anyMatch(item -> item.stem().contains(CITIES.get(1)));
        assertThat(Fixture.bank(Fixture.turtle(folder, clubs), "subject").dropped())
                .anyMatch(dropped -> dropped.reason() == DropReason.LONG_LIST);
    }

    @Test
    void aListIsAskedIfEachOfItsEntriesTellsItButNeverWhatIsMissing() {
        String births = property("bornIn", "was born in")
                + things("Person", "p", 14)
                + IntStream.range(0, 14)
                        .mapToObj(i -> ":q%d a :Person ; rdfs:label \"X%s\" . "
                                .formatted(i, NAMES.get(i).toLowerCase()))
                        .collect(Collectors.joining())
                + cities(4)
                + IntStream.range(0, 14)
                        .mapToObj(i -> ":p%d :bornIn :c0 . :q%d :bornIn :c%d . ".formatted(i, i, 1 + i % 3))
                        .collect(Collectors.joining());

        assertThat(bank(births, "subject", "multiple"))
                .anyMatch(item -> item.stem().contains(CITIES.get(0)));
        assertThat(bank(births, "odd-one-out"))
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains(CITIES.get(0)));
    }

    @Test
    void onlyNumbersThatAPersonCouldKnowAreAsked() {
        String towns = property("mayors", "mayors")
                + property("inhabitants", "inhabitants")
                + property("founded", "founded")
                + property("area", "area")
                + IntStream.range(0, 14)
                        .mapToObj(i ->
                                ":c%d a :City ; rdfs:label \"%s\" ; :mayors %d ; :inhabitants %d ; :founded %d ; :area %d.5 . "
                                        .formatted(
                                                i, CITIES.get(i), 3 + i, 20_117 + 3_011 * i, 1203 + 41 * i, 4 + 3 * i))
                        .collect(Collectors.joining());

        assertThat(bank(towns, "number"))
                .extracting(item -> item.support().getFirst().replaceAll(".*/(\\w+)> \"?.*", "$1"))
                .contains("mayors", "founded")
                .doesNotContain("inhabitants", "area");
        String wished =
                "<http://example.org/inhabitants> <https://quadrivia.org/ns#worth> <https://quadrivia.org/ns#High> .";
        assertThat(bank(towns + wished, "number"))
                .as("a teacher wants it")
                .anyMatch(item -> item.support().getFirst().contains("inhabitants"));
    }

    @Test
    void theDayOfADateNeedNotBeKnown() {
        String works = property("premiere", "premiere")
                + IntStream.range(0, 14)
                        .mapToObj(i -> ":c%d a :Work ; rdfs:label \"%s\" ; :premiere \"%d-0%d-1%d\"^^xsd:date . "
                                .formatted(i, CITIES.get(i), 1950 + 3 * (i / 2), 1 + i % 2, i % 9))
                        .collect(Collectors.joining());

        assertThat(bank(works, "number"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(option -> option.label().replaceAll(".*(\\d{4}).*", "$1"))
                        .doesNotHaveDuplicates());
    }

    @Test
    void nothingIsSaidToBeWhatNobodyWouldTakeItFor() {
        String metals = property("block", "block") + property("noble", "is noble metal")
                + IntStream.range(0, 14)
                        .mapToObj(i -> ":p%d a :Element ; rdfs:label \"%s\" ; :block :%s ; :noble %s . "
                                .formatted(i, NAMES.get(i), i < 7 ? "delta" : "sigma", i < 2))
                        .collect(Collectors.joining())
                + ":noble a owl:FunctionalProperty . :delta rdfs:label \"delta block\" . :sigma rdfs:label \"sigma block\" . ";

        List<Item> items = bank(metals, "boolean");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(named(item, NAMES)).isLessThan(7));
        assertThat(items).anyMatch(item -> named(item, NAMES) >= 2);
    }

    @Test
    void nothingIsAskedForWhatItIsNot() {
        String truths = IntStream.range(0, 12)
                .mapToObj(i -> ":p%d :metal %s . ".formatted(i, i % 2 == 0))
                .collect(Collectors.joining());

        List<Item> items =
                bank(things("Element", "p", 12) + property("metal", "is metal") + truths, "multiple", "subject");

        assertThat(items).isNotEmpty().extracting(Item::stem).noneMatch(stem -> stem.contains(" not "));
    }

    private List<Item> bank(String kb, String... families) {
        return Fixture.bank(Fixture.turtle(folder, kb), families).items();
    }

    private static int named(Item item, List<String> names) {
        return IntStream.range(0, names.size())
                .filter(i -> item.stem().contains(names.get(i)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> wrong(Item item) {
        return item.options().stream()
                .filter(option -> !option.correct())
                .map(Option::label)
                .toList();
    }

    private static String key(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .map(Option::label)
                .findFirst()
                .orElseThrow();
    }
}
