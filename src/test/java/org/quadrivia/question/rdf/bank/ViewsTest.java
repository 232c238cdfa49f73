package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.Checker;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Option;

/** Which view is the source's own, and which is somebody else's. */
class ViewsTest {
    private static final String OWN = "Which of these is the report's own view?";
    private static final String UGLY = "the towers are ugly from the shore";
    private static final String HANDSOME = "the towers are handsome from afar";
    private static final String PATIENT = "the people of Sandwick were patient";
    private static final String NOISY = "the deck is noisy in Sandwick gales";

    private final Snapshot bridge = Fixture.load(Fixture.resource("bridge.trig"));
    private final Bank bank = Fixture.bank(bridge, "attribution");

    @TempDir
    Path folder;

    @Test
    void theSourcesOwnViewsAreAskedForItsMostImportantObjectives() {
        assertThat(asking(OWN))
                .extracting(ViewsTest::key)
                .containsExactlyInAnyOrder(
                        "the bridge was too costly to build",
                        "the railing is safe for children",
                        "the market will be busier than before");
    }

    @Test
    void besideItsOwnViewStandViewsOfOthers() {
        Set<String> reported = Set.of(UGLY, HANDSOME, PATIENT, NOISY, "the lanes are narrow for the carts");

        assertThat(asking(OWN)).allSatisfy(item -> assertThat(reported).containsAll(wrong(item)));
    }

    @Test
    void aViewThatTheSourceSharesOrCouldShareIsNoWrongOption() {
        assertThat(asking(OWN))
                .noneMatch(item -> wrong(item).contains("the paint of the arches looks grey"))
                .noneMatch(item -> wrong(item).contains("the works began far too early"));
    }

    @Test
    void aViewOfNobodyAReportOfAFactAndAFarLongerStatementAreNoWrongOptions() {
        assertThat(bank.items())
                .filteredOn(ViewsTest::asksView)
                .isNotEmpty()
                .noneMatch(item -> wrong(item).contains("the bridge is said to be haunted"))
                .noneMatch(item -> wrong(item).contains("the bridge opened on a rainy Monday"))
                .noneMatch(item -> wrong(item).stream().anyMatch(label -> label.contains("museum")));
    }

    @Test
    void twoViewsThatConflictDoNotStandBesideEachOtherIfOneIsRight() {
        assertThat(bank.items())
                .filteredOn(item -> asksView(item) && Set.of(UGLY, HANDSOME).contains(key(item)))
                .isNotEmpty()
                .noneMatch(item -> wrong(item).contains(UGLY) || wrong(item).contains(HANDSOME));
    }

    @Test
    void aStatementThatNamesTheClaimantsTownStandsBesideAnotherThatDoes() {
        assertThat(bank.items())
                .filteredOn(item -> asksView(item) && key(item).equals(PATIENT))
                .singleElement()
                .satisfies(item -> assertThat(wrong(item)).contains(NOISY));
    }

    @Test
    void theCheckerAgreesAndFindsAnOptionThatIsTheSourcesOwnToo() throws IOException {
        Snapshot shared = changed(
                "rdfs:label \"the lanes are narrow for the carts\"@en ; qv:claimedBy :fishers ;",
                "rdfs:label \"the lanes are narrow for the carts\"@en ; qv:claimedBy :fishers , :report ;");

        assertThat(faults(bridge)).isEmpty();
        assertThat(asking(OWN)).anyMatch(item -> wrong(item).contains("the lanes are narrow for the carts"));
        assertThat(faults(shared)).contains(1, 2);
    }

    /** Returns the numbers of the bars that fail if the bank is checked against this edition. */
    private List<Integer> faults(Snapshot edition) throws IOException {
        Path file = folder.resolve("items.jsonl");
        Files.write(file, bank.items().stream().map(ItemJson::write).toList());
        return Checker.check(edition, file, null).bars().stream()
                .filter(bar -> Set.of(0, 1, 2, 3, 4, 5, 7, 17).contains(bar.number()))
                .filter(bar -> !bar.offences().isEmpty())
                .map(BarResult::number)
                .toList();
    }

    private List<Item> asking(String stem) {
        return bank.items().stream().filter(item -> item.stem().equals(stem)).toList();
    }

    private static boolean asksView(Item item) {
        return item.stem().equals(OWN) || item.stem().startsWith("Which of these statements comes from");
    }

    private static String key(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .map(Option::label)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> wrong(Item item) {
        return item.options().stream()
                .filter(option -> !option.correct())
                .map(Option::label)
                .toList();
    }

    private Snapshot changed(String from, String to) throws IOException {
        String text = Files.readString(Fixture.resource("bridge.trig"));
        assertThat(text).contains(from);
        return Fixture.load(Files.writeString(folder.resolve("bridge.trig"), text.replace(from, to)));
    }
}
