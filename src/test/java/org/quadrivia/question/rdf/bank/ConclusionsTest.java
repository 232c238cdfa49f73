package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.Checker;
import org.quadrivia.quality.result.Offence;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Option;
import org.quadrivia.question.Reason;

/** What a source concludes is asked with what its conclusion excludes, and with nothing else. */
class ConclusionsTest {
    private final Snapshot storm = Fixture.load(Fixture.resource("storm.trig"));
    private final List<Item> items = Fixture.bank(storm, "object").items();

    @TempDir
    Path folder;

    @Test
    void aConclusionIsAskedWithItsContrariesOnly() {
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.stem()).isEqualTo("What does the report conclude from the storm?");
            assertThat(item.options())
                    .extracting(Option::label)
                    .containsExactlyInAnyOrder(
                            "that repairs were urgent",
                            "that repairs could wait",
                            "that no repairs were needed",
                            "that repairs were complete");
            assertThat(item.options())
                    .filteredOn(option -> !option.correct())
                    .extracting(option -> option.proof().reason())
                    .containsOnly(Reason.DENIED);
        });
    }

    @Test
    void theCheckerAcceptsDeclaredContraries() throws IOException {
        assertThat(unproved(storm)).isEmpty();
    }

    @Test
    void theCheckerFindsAContraryThatIsNotDeclared() throws IOException {
        Snapshot less = changed(":urgent qv:excludes :late , :needless .", ":urgent qv:excludes :needless .");

        assertThat(unproved(less))
                .singleElement()
                .satisfies(offence ->
                        assertThat(offence.cause()).startsWith("Option " + letter("that repairs could wait")));
    }

    @Test
    void theCheckerFindsContrariesOfAConclusionThatIsNotDrawn() throws IOException {
        Snapshot retracted = changed(":showed :urgent .", ":showed :sound-crane .");

        assertThat(unproved(retracted)).hasSize(4);
    }

    private List<Offence> unproved(Snapshot edition) throws IOException {
        Path file = folder.resolve("items.jsonl");
        Files.write(file, items.stream().map(ItemJson::write).toList());
        return Checker.check(edition, file, null).bars().stream()
                .filter(bar -> bar.number() == 2)
                .flatMap(bar -> bar.offences().stream())
                .toList();
    }

    private String letter(String label) {
        return items.getFirst().options().stream()
                .filter(option -> option.label().equals(label))
                .map(Option::id)
                .findFirst()
                .orElseThrow();
    }

    private Snapshot changed(String from, String to) throws IOException {
        String text = Files.readString(Fixture.resource("storm.trig"));
        assertThat(text).contains(from);
        return Fixture.load(Files.writeString(folder.resolve("storm.trig"), text.replace(from, to)));
    }
}
