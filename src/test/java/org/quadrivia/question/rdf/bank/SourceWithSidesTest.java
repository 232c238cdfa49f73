package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.Checker;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Option;
import org.quadrivia.question.Reason;

/** What a source does not say, what it judges, and what its sides dispute. */
class SourceWithSidesTest {
    private static final String TEXT = text();
    private final Snapshot harbour = Fixture.load(Fixture.resource("harbour.trig"));
    private final Bank bank = Fixture.bank(harbour);

    @TempDir
    Path folder;

    @Test
    void silenceProvesAnOptionWrongWhereTheBaseDeclaresItsRecordComplete() {
        Item dredged = about("dredgedBy").getFirst();

        assertThat(wrong(dredged)).extracting(o -> o.proof().reason()).containsOnly(Reason.NOT_STATED);
        assertThat(dredged.framing()).isNotNull();
    }

    @Test
    void silenceProvesNothingWithoutTheDeclaration() throws IOException {
        Snapshot undeclared = changed(":dredgedBy , :closedPart , ", ":closedPart , ");

        List<Item> items = Fixture.bank(undeclared).items();

        assertThat(items).noneMatch(item -> chosen(item) && item.query().contains("dredgedBy"));
        assertThat(items).anyMatch(item -> chosen(item) && item.query().contains("closedPart"));
    }

    @Test
    void aGraphWithoutPassagesAndClaimsSpeaksForItself() {
        Bank towns = Fixture.bank(Fixture.turtle(folder, """
                :lies rdfs:label "lies in" . :Town rdfs:label "town" . :Land rdfs:label "land" .
                :a a :Town ; rdfs:label "Arle" ; :lies :x . :b a :Town ; rdfs:label "Berg" ; :lies :y .
                :c a :Town ; rdfs:label "Cole" ; :lies :z . :d a :Town ; rdfs:label "Dunn" ; :lies :w .
                :x a :Land ; rdfs:label "Xanth" . :y a :Land ; rdfs:label "Yarrow" .
                :z a :Land ; rdfs:label "Zell" . :w a :Land ; rdfs:label "Wyke" .
                """), "object");

        assertThat(towns.items())
                .isNotEmpty()
                .allMatch(item -> item.framing() != null)
                .allMatch(item -> wrong(item).stream().allMatch(o -> o.proof().reason() == Reason.NOT_STATED));
    }

    @Test
    void silenceProvesNothingAboutAJudgementEvenIfItIsDeclaredRecorded() throws IOException {
        Snapshot declared = changed(":dredgedBy , :closedPart , ", ":dredgedBy , :showed , :closedPart , ");

        assertThat(Fixture.bank(declared).items())
                .noneMatch(item -> item.query().contains("showed") && chosen(item));
        assertThat(bank.items()).noneMatch(item -> item.query().contains("showed") && chosen(item));
    }

    @Test
    void aJudgementIsAskedWithWhatItExcludes() {
        Item trade = about("describedAs").getFirst();

        assertThat(labels(trade)).containsExactlyInAnyOrder("brisk", "slack", "halting", "dead");
        assertThat(wrong(trade))
                .allMatch(o -> o.proof().reason() == Reason.DENIED
                        && o.proof().triples().stream().anyMatch(line -> line.contains("excludes")));
    }

    @Test
    void aJudgementIsNeverTrueOrFalse() {
        assertThat(bank.items())
                .filteredOn(item -> item.family().equals("boolean"))
                .noneMatch(
                        item -> item.query().contains("showed") || item.query().contains("describedAs"));
    }

    @Test
    void aConflictIsAskedFromBothSides() {
        assertThat(keys("claimedBy", "")).contains("the council", "the fishers");
        assertThat(keys("disputedBy", "")).contains("the council", "the fishers");
        assertThat(keys("reopenedHow", "")).contains("by a decree", "by hired men");
    }

    @Test
    void oneSidesAccountIsWrongOnlyAsToWhatTheOtherSideSays() {
        List<Item> offering = bank.items().stream()
                .filter(item -> wrong(item).stream()
                        .anyMatch(o -> Set.of("by a decree", "by hired men").contains(o.label())))
                .toList();

        assertThat(offering).isNotEmpty().allSatisfy(item -> {
            assertThat(item.family()).isEqualTo("attribution");
            assertThat(item.stem()).containsAnyOf("council", "fishers");
        });
        assertThat(bank.items())
                .filteredOn(item -> item.family().equals("boolean"))
                .noneMatch(item -> item.query().contains("reopenedHow"));
    }

    @Test
    void aViewOfTheSourceItselfIsNeverAskedWho() {
        assertThat(bank.items())
                .noneMatch(item -> item.options().stream()
                        .anyMatch(o -> o.correct() && o.label().equals("the report")));
    }

    @Test
    void thingsThatMeanNearlyTheSameNeverStandBesideEachOther() {
        assertThat(bank.items()).anyMatch(item -> labels(item).contains("the channel"));
        assertThat(bank.items())
                .noneMatch(item -> labels(item).containsAll(Set.of("the channel", "the fairway")))
                .noneMatch(item -> labels(item).containsAll(Set.of("brisk", "lively")));
    }

    @Test
    void theCheckerAgrees() throws IOException {
        Path items = folder.resolve("items.jsonl");
        Files.write(items, bank.items().stream().map(ItemJson::write).toList());

        assertThat(Checker.check(harbour, items, null).bars())
                .filteredOn(bar -> Set.of(1, 2, 3, 5, 17).contains(bar.number()))
                .flatExtracting(BarResult::offences)
                .isEmpty();
    }

    private List<Item> about(String property) {
        return bank.items().stream()
                .filter(item -> chosen(item) && item.query().contains(property))
                .toList();
    }

    private Set<String> keys(String property, String... stems) {
        return Fixture.bank(harbour, "attribution").items().stream()
                .filter(item -> item.query().contains(property))
                .filter(item -> Stream.of(stems).anyMatch(stem -> item.stem().contains(stem)))
                .flatMap(item -> item.options().stream())
                .filter(Option::correct)
                .map(Option::label)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static boolean chosen(Item item) {
        return item.options().stream().anyMatch(o -> !o.correct());
    }

    private static List<Option> wrong(Item item) {
        return item.options().stream().filter(o -> !o.correct()).toList();
    }

    private static List<String> labels(Item item) {
        return item.options().stream()
                .flatMap(o -> Stream.of(Optional.of(o.label()), Optional.ofNullable(o.right())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Snapshot changed(String from, String to) throws IOException {
        assertThat(TEXT).contains(from);
        return Fixture.load(Files.writeString(folder.resolve("harbour.trig"), TEXT.replace(from, to)));
    }

    private static String text() {
        try {
            return Files.readString(Fixture.resource("harbour.trig"));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
