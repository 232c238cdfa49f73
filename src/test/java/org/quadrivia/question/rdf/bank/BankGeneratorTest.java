package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.family.FamilySet;

class BankGeneratorTest {
    @TempDir
    Path folder;

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

        assertThat(bank.items()).hasSizeGreaterThan(80);
        assertThat(right / bank.items().size()).isBetween(0.42, 0.58);
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
        Snapshot snapshot = Fixture.load(Path.of("src/test/resources/kbs/tiny/epl.ttl"));
        FamilySet families = FamilySet.with(List.of());

        Bank one = BankGenerator.generate(snapshot, families, new GeneratorSettings(1, 1000, Set.of("object")));
        Bank two = BankGenerator.generate(snapshot, families, new GeneratorSettings(2, 1000, Set.of("object")));

        Map<List<FactId>, String> ids = one.items().stream().collect(Collectors.toMap(Item::asks, Item::id));
        List<Item> both = two.items().stream()
                .filter(item -> ids.containsKey(item.asks()))
                .toList();
        assertThat(both)
                .hasSizeGreaterThan(10)
                .allSatisfy(item -> assertThat(item.id()).isEqualTo(ids.get(item.asks())));
        assertThat(both).isNotEqualTo(one.items());
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
    void roundTripsThroughJson() {
        Bank bank = Fixture.bank(Fixture.town());

        assertThat(bank.items())
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(ItemJson.read(ItemJson.write(item))).isEqualTo(item));
    }

    @Test
    void writesTheQuestionOfWhichAnItemIsAFormAndReadsItemsWithoutIt() {
        Bank bank = Fixture.bank(Fixture.town());

        assertThat(bank.items()).allSatisfy(item -> {
            String member = ",\"question\":\"" + item.question() + "\"";
            String line = ItemJson.write(item);
            assertThat(line).contains("]" + member + ",\"stem\":");
            assertThat(ItemJson.read(line.replace(member, ""))).isEqualTo(item);
        });
        assertThat(bank.questions().values())
                .anySatisfy(forms -> assertThat(forms)
                        .hasSizeGreaterThan(1)
                        .extracting(item -> Set.copyOf(item.asks()))
                        .containsOnly(Set.copyOf(forms.getFirst().asks())));
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
}
