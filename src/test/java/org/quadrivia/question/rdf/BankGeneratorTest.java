package org.quadrivia.question.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.SnapshotDataset;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.Reason;

class BankGeneratorTest {
    @TempDir
    Path folder;

    @Test
    void asksAFactInTheWordsOfTheLexicon() {
        Bank bank = Fixture.bank(Fixture.town(), "object");

        assertThat(bank.items()).extracting(Item::stem).contains("Who was mayor during the first term?");
    }

    @Test
    void asksNothingThatIsOnlyClaimed() {
        Bank bank = Fixture.bank(Fixture.town());

        assertThat(bank.items())
                .filteredOn(item -> !item.family().equals("attribution"))
                .noneMatch(item -> item.support().toString().contains("/town/set>"));
    }

    @Test
    void asksWhoHoldsAClaim() {
        Bank bank = Fixture.bank(Fixture.town(), "attribution");

        assertThat(bank.items()).anySatisfy(item -> {
            assertThat(item.stem()).isEqualTo("Who said that the miller set the fire?");
            assertThat(key(item).label()).isEqualTo("Bob Baker");
            assertThat(item.passages()).extracting(p -> p.locator()).containsExactly("2");
        });
    }

    @Test
    void framesAReadingAndSaysSo() {
        Bank bank = Fixture.bank(Fixture.town(), "object");

        assertThat(bank.items())
                .filteredOn(item -> item.support().toString().contains("/town/bridge>"))
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(item.framing()).isNotNull();
                    assertThat(item.explanation()).contains("from context");
                });
    }

    @Test
    void neverOffersWhatTheSourceLeavesOpen() {
        Bank bank = Fixture.bank(Fixture.town());

        assertThat(bank.items())
                .filteredOn(item -> item.stem().equals("Which of these did Cy Miller build?"))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.options()).extracting(Option::label).doesNotContain("the wall"));
    }

    @Test
    void makesOneStatementOfAFactTrueOrFalse() {
        Bank bank = Fixture.bank(Fixture.town(), "boolean");

        assertThat(bank.items()).hasSize(4).extracting(Item::asks).doesNotHaveDuplicates();
    }

    @Test
    void keepsTrueAndFalseStatementsInBalance() {
        Bank bank = Fixture.bank(Fixture.load(Path.of("src/test/resources/kbs/elements")), "boolean");

        double right = bank.items().stream()
                .filter(item -> item.options().get(0).correct())
                .count();

        assertThat(bank.items()).hasSizeGreaterThan(100);
        assertThat(right / bank.items().size()).isBetween(0.42, 0.58);
    }

    @Test
    void showsEventsInAnyOrderButTheRightOne() {
        Bank bank = Fixture.bank(Fixture.town(), "order");

        assertThat(bank.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                item.options().stream().map(Option::position).toList())
                        .doesNotHaveDuplicates()
                        .isNotEqualTo(item.options().stream()
                                .map(Option::position)
                                .sorted()
                                .toList()));
    }

    @Test
    void framesItemsWithWrongOptionsThatAreOnlyNotStated() {
        Bank bank = Fixture.bank(Fixture.town());

        assertThat(bank.items())
                .filteredOn(
                        item -> item.options().stream().anyMatch(o -> o.proof().reason() == Reason.NOT_STATED))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.framing())
                        .isNotNull()
                        .extracting(f -> f.text())
                        .isEqualTo("According to the chronicle"));
    }

    @Test
    void offersNoOtherNameOfTheKey() {
        SnapshotDataset snapshot = Fixture.turtle(folder, """
                :Metal rdfs:label "metal" . :symbol rdfs:label "symbol" .
                :Cu a :Metal ; rdfs:label "Cu"@en ; owl:sameAs :Copper . :Copper a :Metal ; rdfs:label "Copper"@en ; :symbol "cuprum"@en .
                :Ag a :Metal ; rdfs:label "Silver"@en ; :symbol "argentum"@en . :Au a :Metal ; rdfs:label "Gold"@en ; :symbol "aurum"@en .
                :Fe a :Metal ; rdfs:label "Iron"@en ; :symbol "ferrum"@en .
                """);

        Bank bank = Fixture.bank(snapshot, "subject");

        assertThat(bank.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                item.options().stream().map(Option::label).toList())
                        .doesNotContainSequence("Cu", "Copper")
                        .doesNotContainSequence("Copper", "Cu"));
    }

    @Test
    void tellsNamesakesApartInAStem() {
        SnapshotDataset snapshot = Fixture.turtle(folder, """
                :City rdfs:label "city"@en . :Team rdfs:label "team"@en . :ground rdfs:label "ground"@en .
                :l1 a :City ; rdfs:label "Leeds"@en . :l2 a :Team ; rdfs:label "Leeds"@en ; :ground :g1 .
                :t2 a :Team ; rdfs:label "Derby"@en ; :ground :g2 . :t3 a :Team ; rdfs:label "Fulham"@en ; :ground :g3 .
                :t4 a :Team ; rdfs:label "Luton"@en ; :ground :g4 .
                :g1 rdfs:label "Elland Road"@en . :g2 rdfs:label "Pride Park"@en . :g3 rdfs:label "Craven Cottage"@en .
                :g4 rdfs:label "Kenilworth Road"@en .
                """);

        Bank bank = Fixture.bank(snapshot, "object");

        assertThat(bank.items()).extracting(Item::stem).anyMatch(stem -> stem.contains("Leeds (team)"));
    }

    @Test
    void givesTheSameBankWhateverTheOrderOfStatements() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("src/test/resources/kbs/tiny/tbbt.nt")));
        Path one = Files.createDirectory(folder.resolve("one")).resolve("tbbt.nt");
        Path other = Files.createDirectory(folder.resolve("other")).resolve("tbbt.nt");
        Files.write(one, lines);
        Collections.shuffle(lines, new Random(7));
        Files.write(
                other, lines.stream().map(line -> line.replace("_:b", "_:x9")).toList());

        Bank first = Fixture.bank(Fixture.load(one));
        Bank second = Fixture.bank(Fixture.load(other));

        assertThat(second.items().stream().map(ItemJson::write).toList())
                .isEqualTo(first.items().stream().map(ItemJson::write).toList())
                .isNotEmpty();
    }

    @Test
    void keepsItemIdsUnderAnotherSeedAndChoosesOtherwise() {
        SnapshotDataset snapshot = Fixture.load(Path.of("src/test/resources/kbs/tiny/epl.ttl"));
        FamilySet families = FamilySet.with(List.of());

        Bank one = BankGenerator.generate(snapshot, families, new GeneratorSettings(1, 1000, Set.of("object")));
        Bank two = BankGenerator.generate(snapshot, families, new GeneratorSettings(2, 1000, Set.of("object")));

        assertThat(two.items())
                .extracting(Item::id)
                .containsAll(one.items().stream().map(Item::id).toList());
        assertThat(two.items()).isNotEqualTo(one.items());
    }

    @Test
    void keepsWithinTheLimit() {
        Bank bank = BankGenerator.generate(
                Fixture.load(Path.of("src/test/resources/kbs/tiny/epl.ttl")),
                FamilySet.with(List.of()),
                new GeneratorSettings(0, 25, Set.of()));

        assertThat(bank.items()).hasSizeBetween(15, 25);
    }

    @Test
    void takesAFamilyThatLiesWithTheKnowledgeBase() throws IOException {
        Path file = folder.resolve("term-mayor.rq");
        Files.writeString(file, """
                # title:  Mayors, in words of their own
                # family: mayors
                # kind:   single
                # asks:   ?s <https://example.org/kb/town/mayor> ?o
                # key:    ?o
                # stem:   "Name the mayor of {s}."
                # query:  SELECT ?answer { {?s} {path ?p} ?answer }
                SELECT ?s ?p ?o WHERE { ?s ?p ?o FILTER (?p = <https://example.org/kb/town/mayor>) }
                """);

        Bank bank = BankGenerator.generate(
                Fixture.town(), FamilySet.with(List.of(file)), new GeneratorSettings(0, 100, Set.of("mayors")));

        assertThat(bank.items()).hasSize(4).extracting(Item::stem).contains("Name the mayor of the third term.");
    }

    @Test
    void showsLabelsAsTheyAreNeverAsMarkup() {
        SnapshotDataset snapshot = Fixture.turtle(folder, """
                :Dog rdfs:label "dog"@en . :owner rdfs:label "owner"@en .
                :d1 a :Dog ; rdfs:label "<img src=x onerror=alert(1)>"@en ; :owner :o1 . :d2 a :Dog ; rdfs:label "Rex"@en ; :owner :o2 .
                :d3 a :Dog ; rdfs:label "Bello"@en ; :owner :o3 . :d4 a :Dog ; rdfs:label "Fido"@en ; :owner :o4 .
                :o1 rdfs:label "Ann"@en . :o2 rdfs:label "Ben"@en . :o3 rdfs:label "Cat"@en . :o4 rdfs:label "Dan"@en .
                """);

        Bank bank = Fixture.bank(snapshot);

        assertThat(bank.items())
                .isNotEmpty()
                .noneMatch(item -> ItemJson.write(item).contains("<img"));
    }

    @Test
    void roundTripsThroughJson() {
        Bank bank = Fixture.bank(Fixture.town());

        assertThat(bank.items())
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(ItemJson.read(ItemJson.write(item))).isEqualTo(item));
    }

    @Test
    void givesEachSingleItemExactlyOneKey() {
        Bank bank = Fixture.bank(Fixture.load(Path.of("src/test/resources/kbs/tiny/epl.ttl")));

        assertThat(bank.items())
                .filteredOn(item -> item.kind() == Kind.SINGLE)
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.options()).filteredOn(Option::correct).hasSize(1));
    }

    private static Option key(Item item) {
        return item.options().stream().filter(Option::correct).findFirst().orElseThrow();
    }
}
