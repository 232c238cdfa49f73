package org.quadrivia.question.rdf.joints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.rdf.bank.Fixture;

/** When periods began and ended is read through the intervals of OWL-Time. */
class PeriodsTest {
    private static final List<String> NAMES = List.of(
            "Aurel", "Borin", "Corva", "Delin", "Esker", "Falun", "Gorin", "Hadel", "Islen", "Jorun", "Kelan", "Lorin");

    @TempDir
    Path folder;

    @Test
    void asksWhenAPeriodBeganInYearsBeforeChrist() {
        assertThat(items("number")).anySatisfy(item -> {
            assertThat(item.stem()).matches("When did (the )?Corva Age begin\\?");
            assertThat(right(item)).containsExactly("1380 BC");
            assertThat(item.support()).hasSize(3);
        });
    }

    @Test
    void asksWhichPeriodBeganFirst() {
        assertThat(items("first"))
                .extracting(Item::stem)
                .contains("Which of these periods began first?", "Which of these periods ended first?");
    }

    @Test
    void putsPeriodsInOrder() {
        assertThat(items("order"))
                .extracting(Item::stem)
                .containsOnly(
                        "Put these periods in the order in which they began, the earliest first.",
                        "Put these periods in the order in which they ended, the earliest first.");
    }

    @Test
    void aYearThatItsOwnNameContradictsIsNotTold() {
        List<Item> items = Fixture.bank(Fixture.turtle(
                        folder, periods().replace("\"1600 BC\"", "\"1600\"").replace("\"-1599\"", "\"-1600\"")))
                .items();

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.explanation()).doesNotContain("1601 BC"));
    }

    @Test
    void aPeriodWhoseNameTellsTheYearIsNotAskedForIt() {
        List<Item> items = Fixture.bank(
                        Fixture.turtle(folder, periods().replace("Aurel Age", "Aurel Age (1600-1500 BC)")), "number")
                .items();

        assertThat(items).isNotEmpty().noneMatch(item -> item.stem().contains("Aurel"));
    }

    @Test
    void aDateThatHoldsInOnePlaceIsComparedThere() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, placed()), "first", "order", "number")
                .items();

        assertThat(items).extracting(Item::family).contains("first", "order").doesNotContain("number");
        assertThat(items).allSatisfy(item -> {
            assertThat(item.stem())
                    .matches(
                            "(Which of|Put) these periods in the history of (Egypt|the Near East) (began|ended|in the order).*");
            assertThat(item.options())
                    .as("all of one place")
                    .extracting(option -> NAMES.indexOf(option.label().split(" ")[0]) % 2)
                    .containsOnly(item.stem().contains("Egypt") ? 0 : 1);
            assertThat(PlainWords.of(item.explanation())).matches("In (Egypt|the Near East), the (?:(?!In ).)*");
        });
    }

    @Test
    void periodsThatOverlapAreNotCompared() {
        // Corva lasts into Esker, both in Egypt
        List<Item> items = Fixture.bank(
                        Fixture.turtle(folder, placed().replace("\"-1299\"", "\"-1109\"")), "first", "order")
                .items();

        assertThat(items)
                .isNotEmpty()
                .extracting(item -> item.options().stream().map(Option::label).toList())
                .noneMatch(labels -> labels.contains("Corva Age") && labels.contains("Esker Age"))
                .anyMatch(labels -> labels.contains("Corva Age"));
    }

    @Test
    void aPeriodWithANumberInItsNameIsNotAmongTheFirst() {
        List<Item> items = Fixture.bank(
                        Fixture.turtle(
                                folder,
                                placed().replace("Corva Age", "Third Corva Age")
                                        .replace("Gorin Age", "Fourth Gorin Age")),
                        "first",
                        "order")
                .items();

        assertThat(items)
                .isNotEmpty()
                .extracting(item -> item.options().stream().map(Option::label).toList())
                .noneMatch(labels -> labels.contains("Third Corva Age") && labels.contains("Fourth Gorin Age"));
        assertThat(items.stream().filter(item -> item.family().equals("first")))
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .noneMatch(label -> label.startsWith("Third") || label.startsWith("Fourth"));
    }

    @Test
    void theOrderInWhichAllPutTwoPeriodsIsAsked() {
        String others = """
                :other a :Period ; rdfs:label "Aurel Age"@en ; :spatial :egypt ; skos:inScheme :b ;
                  time:intervalStartedBy [ skos:prefLabel "600 BC" ; time:hasDateTimeDescription [ time:year "-0599"^^xsd:gYear ] ] .
                """;

        List<Item> items = Fixture.bank(Fixture.turtle(folder, placed() + others), "first", "order")
                .items();

        assertThat(items)
                .isNotEmpty()
                .filteredOn(item -> item.stem().contains("began"))
                .isNotEmpty()
                .noneMatch(item -> item.options().stream()
                        .anyMatch(option -> option.label().equals("Aurel Age")));
    }

    /** The periods, in turn of Egypt and of the Near East. */
    private static String placed() {
        String text = periods() + ":egypt rdfs:label \"Egypt\"@en . :east rdfs:label \"Near East\"@en . ";
        for (int i = 0; i < NAMES.size(); i++) {
            text += ":%s :spatial :%s ; skos:inScheme :a . "
                    .formatted(NAMES.get(i).toLowerCase(Locale.ROOT), i % 2 == 0 ? "egypt" : "east");
        }
        return text;
    }

    private List<Item> items(String family) {
        return Fixture.bank(Fixture.turtle(folder, periods()), family).items();
    }

    private static String periods() {
        StringBuilder text = new StringBuilder("PREFIX time: <http://www.w3.org/2006/time#>\n"
                + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n");
        for (int i = 0; i < NAMES.size(); i++) {
            text.append("""
                    :%s a :Period ; rdfs:label "%s Age"@en ;
                      time:intervalStartedBy [ skos:prefLabel "%d BC" ; time:hasDateTimeDescription [ time:year "-%s"^^xsd:gYear ] ] ;
                      time:intervalFinishedBy [ skos:prefLabel "%d BC" ; time:hasDateTimeDescription [ time:year "-%s"^^xsd:gYear ] ] .
                    """.formatted(
                            NAMES.get(i).toLowerCase(Locale.ROOT),
                            NAMES.get(i),
                            1600 - 110 * i,
                            "%04d".formatted(1599 - 110 * i),
                            1500 - 100 * i,
                            "%04d".formatted(1499 - 100 * i)));
        }
        return text.toString();
    }

    private static List<String> right(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .map(Option::label)
                .toList();
    }
}
