package org.quadrivia.question.rdf.makers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Difficulty;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

/** What items of each form look like, on graphs small enough to see it. */
class FormsTest {
    private static final String LAKES = """
            :Lake a owl:Class ; rdfs:label "lake"@en . :Town a owl:Class ; rdfs:label "town"@en .
            :on a owl:ObjectProperty ; rdfs:label "lies on"@en .
            :depth a owl:DatatypeProperty ; rdfs:label "depth"@en .
            :dammed a owl:DatatypeProperty ; rdfs:label "dammed"@en .
            :fed a owl:ObjectProperty ; rdfs:label "is fed by"@en . :share a owl:DatatypeProperty ; rdfs:label "share"@en .
            :stream a owl:ObjectProperty ; rdfs:label "stream"@en .
            """
            + lake("alma", "Alma", 20, 1901)
            + lake("boro", "Boro", 45, 1922)
            + lake("cinda", "Cinda", 80, 1935)
            + lake("dorn", "Dorn", 150, 1948)
            + lake("esk", "Esk", 300, 1960)
            + lake("fjell", "Fjell", 610, 1971)
            + lake("gris", "Gris", 900, 1983)
            + lake("hald", "Hald", 1300, 1990)
            + lake("isar", "Isel", 1800, 1999)
            + lake("jura", "Juva", 2400, 2004)
            + towns("alma", "Anton", "Arden", "Ashby")
            + towns("boro", "Berwick")
            + towns("cinda", "Corby")
            + towns("dorn", "Dunwich")
            + towns("esk", "Elmet")
            + "";

    @TempDir
    Path folder;

    private static String lake(String name, String label, int depth, int year) {
        return ":" + name + " a :Lake ; rdfs:label \"" + label + "\"@en ; :depth " + depth + " ; :dammed \"" + year
                + "\"^^xsd:gYear ; :fed [ :stream :" + name + "beck ; :share 0.5 ] .\n:" + name
                + "beck rdfs:label \"Beck of " + label.charAt(0) + "\"@en .\n";
    }

    private static String towns(String lake, String... towns) {
        return Arrays.stream(towns)
                .map(town -> ":" + town + " a :Town ; rdfs:label \"" + town + "\"@en ; :on :" + lake + " .\n")
                .collect(Collectors.joining());
    }

    private List<Item> items(String text, String... families) {
        return Fixture.bank(Fixture.turtle(folder, text), families).items();
    }

    private static Option key(Item item) {
        return item.options().stream().filter(Option::correct).findFirst().orElseThrow();
    }

    @Test
    void countsNoListThatNobodyDeclaresComplete() {
        assertThat(items(LAKES, "count")).isEmpty();
    }

    @Test
    void asksHowManyThereAre() {
        String declared = "[] a <https://quadrivia.org/ns#FullyRecorded> ; <https://quadrivia.org/ns#property> :on .";

        List<Item> items = items(LAKES + declared, "count");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(key(item).label()).isEqualTo(String.valueOf(item.asks().size()));
            assertThat(item.options())
                    .extracting(o -> Integer.parseInt(o.label()))
                    .isSorted();
            assertThat(item.explanation()).contains("Anton", "Arden", "Ashby");
        });
    }

    @Test
    void asksForTheGreatestAndTheLeastAndTheEarliest() {
        for (Item item : items(LAKES, "compare")) {
            boolean most =
                    item.stem().matches(".*\\b(highest|latest|greatest|largest|last|most recently|deepest)\\b.*");
            assertThat(most || item.stem().matches(".*\\b(lowest|earliest|least|smallest|first|shallowest)\\b.*"))
                    .as(item.stem())
                    .isTrue();
            List<String> lowToHigh =
                    List.of("Alma", "Boro", "Cinda", "Dorn", "Esk", "Fjell", "Gris", "Hald", "Isel", "Juva");
            int[] places = item.options().stream()
                    .mapToInt(o -> lowToHigh.indexOf(o.label()))
                    .sorted()
                    .toArray();
            assertThat(lowToHigh.indexOf(key(item).label())).isEqualTo(most ? places[places.length - 1] : places[0]);
        }
        assertThat(items(LAKES, "first"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .filteredOn(o -> !o.correct())
                        .allSatisfy(o ->
                                assertThat(o.label()).isGreaterThan(key(item).label())));
    }

    @Test
    void theOddOneLacksWhatTheOthersShare() {
        List<Item> items = items(LAKES, "odd-one-out");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.options())
                    .filteredOn(o -> !o.correct())
                    .extracting(Option::label)
                    .isSubsetOf("Anton", "Arden", "Ashby");
            assertThat(key(item).label()).isNotIn("Anton", "Arden", "Ashby");
            assertThat(key(item).proof().reason()).isEqualTo(Reason.NOT_STATED);
        });
    }

    @Test
    void pairsAreOneToOne() {
        List<Item> items = items(LAKES, "match");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.options()).extracting(Option::value).doesNotHaveDuplicates();
            assertThat(item.options()).extracting(Option::rightValue).doesNotHaveDuplicates();
            assertThat(item.options()).hasSizeBetween(3, 4);
        });
    }

    @Test
    void numbersStandInOrderWithTheRightOneAmongThem() {
        List<Item> items = items(LAKES, "number");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            List<Double> shown = item.options().stream()
                    .map(o -> Double.parseDouble(o.value().replaceAll("^\"|\"\\^\\^.*$", "")))
                    .toList();
            assertThat(shown).isSorted().doesNotHaveDuplicates();
            assertThat(item.support())
                    .anySatisfy(line -> assertThat(line).contains(key(item).value()));
        });
    }

    @Test
    void looksThroughBlankNodesAndNamesNone() {
        List<Item> items = items(LAKES, "multihop");

        assertThat(items).anySatisfy(item -> {
            assertThat(item.stem()).contains("is fed by", "stream");
            assertThat(item.support()).allSatisfy(line -> assertThat(line).contains("_:"));
            assertThat(item.options()).noneSatisfy(o -> assertThat(o.value()).startsWith("_:"));
        });
    }

    @Test
    void aGapStandsForTheKey() {
        assertThat(items(LAKES, "cloze")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.stem())
                    .containsOnlyOnce("____")
                    .doesNotContain(key(item).label());
        });
    }

    @Test
    void forgivesNoSlipThatLeadsToAnotherName() {
        String near = LAKES
                + towns("fjell", "Gadsby")
                + towns("gris", "Gadsbi")
                + towns("hald", "Grimsthorpe")
                + towns("lom", "Lambard")
                + towns("isar", "Ibsley")
                + towns("jura", "Jarrow");

        List<Item> items = items(near, "text");

        assertThat(slips(items, "Gadsby")).containsOnly(0);
        assertThat(slips(items, "Grimsthorpe")).containsOnly(2);
        assertThat(slips(items, "Lambard")).containsOnly(1);
        assertThat(slips(items, "Corby")).containsOnly(0); // too short for any
    }

    @Test
    void acceptsAliasesAndWhatStandsBeforeBrackets() {
        String named = LAKES
                + ":Lund a :Town ; rdfs:label \"Lund (town)\"@en ; :on :fjell ;"
                + " <http://www.w3.org/2004/02/skos/core#altLabel> \"Lunden\"@en , \"Londra\"@it .\n"
                + towns("gris", "Gadsby")
                + towns("hald", "Grimsthorpe")
                + towns("isar", "Ibsley")
                + towns("jura", "Jarrow");

        assertThat(items(named, "text"))
                .filteredOn(item -> key(item).label().equals("Lund"))
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(key(item).accepted()).contains("Lund (town)", "Lund", "Lunden", "Londra"));
    }

    @Test
    void whatIsToldFromAnotherThingByItsBracketsAloneIsNotTyped() {
        String named = LAKES
                + ":Lund a :Town ; rdfs:label \"Lund (town)\"@en ; :on :fjell .\n"
                + ":Band a :Group ; rdfs:label \"Lund\"@en ; :plays :fjell .\n";

        assertThat(items(named, "text"))
                .isNotEmpty()
                .noneSatisfy(item -> assertThat(key(item).label()).isEqualTo("Lund (town)"));
    }

    @Test
    void whatHasNoNameOfItsOwnIsNotTyped() {
        assertThat(items(LAKES.replace("\"Berwick\"", "\"a small town\""), "text"))
                .noneSatisfy(item -> assertThat(key(item).label()).isEqualTo("a small town"));
    }

    @Test
    void hardItemsOfferNearerThingsThanEasyOnes() {
        Snapshot epl = Fixture.load(Path.of("src/test/resources/kbs/tiny/epl.ttl"));

        assertThat(difficulty(epl, Difficulty.EASY)).isLessThan(difficulty(epl, Difficulty.HARD));
    }

    private static double difficulty(Snapshot snapshot, Difficulty level) {
        return BankGenerator.generate(
                        snapshot,
                        FamilySet.with(List.of()),
                        new GeneratorSettings(0, 600, Set.of("subject", "object"), level))
                .items()
                .stream()
                .mapToDouble(Item::difficulty)
                .average()
                .orElseThrow();
    }

    private static List<Integer> slips(List<Item> items, String label) {
        Predicate<Item> about = item -> key(item).label().equals(label);
        List<Integer> found =
                items.stream().filter(about).map(item -> key(item).slips()).toList();
        assertThat(found).as(label).isNotEmpty();
        return found;
    }
}
