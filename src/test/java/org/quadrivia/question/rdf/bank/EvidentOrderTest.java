package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.Checker;
import org.quadrivia.quality.result.Offence;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Option;

/** An order that goes without saying is not asked; it may be one pair among others. */
class EvidentOrderTest {
    private static final Set<String> EVIDENT = Set.of("the sailing", "the landing", "the feast");

    private final Snapshot voyage = Fixture.load(Fixture.resource("voyage.trig"));

    @TempDir
    Path folder;

    @Test
    void anOrderHoldsAtMostOnePairWhoseOrderGoesWithoutSaying() throws IOException {
        List<Set<String>> asked = labels(Fixture.bank(voyage, "order").items());

        assertThat(asked).isNotEmpty().noneMatch(events -> shared(events) > 2);
        assertThat(labels(undeclared("order"))).anyMatch(events -> shared(events) > 2);
    }

    @Test
    void whichCameFirstIsAskedOnlyOfEventsWhoseOrderIsToldByTheSource() throws IOException {
        List<Set<String>> asked = labels(Fixture.bank(voyage, "first").items());

        assertThat(asked).isNotEmpty().noneMatch(events -> shared(events) > 1);
        assertThat(labels(undeclared("first"))).anyMatch(events -> shared(events) > 1);
    }

    @Test
    void theCheckerFindsOrdersThatGoWithoutSaying() throws IOException {
        List<Item> planted = undeclared("order", "first");

        assertThat(offences(planted))
                .isNotEmpty()
                .allSatisfy(offence -> assertThat(offence.cause()).contains("goes without saying"));
        assertThat(offences(Fixture.bank(voyage, "order", "first").items())).isEmpty();
    }

    /** Returns the items that are made if nothing is declared about the order. */
    private List<Item> undeclared(String... families) throws IOException {
        String text = Files.readString(Fixture.resource("voyage.trig"));
        String plain = text.replaceAll("(?m)^.*a qv:EvidentOrder.*$", "");
        assertThat(plain).isNotEqualTo(text);
        return Fixture.bank(Fixture.load(Files.writeString(folder.resolve("voyage.trig"), plain)), families)
                .items();
    }

    private List<Offence> offences(List<Item> items) throws IOException {
        Path file = folder.resolve("items.jsonl");
        Files.write(file, items.stream().map(ItemJson::write).toList());
        return Checker.check(voyage, file, null).bars().stream()
                .filter(bar -> bar.number() == 7)
                .flatMap(bar -> bar.offences().stream())
                .toList();
    }

    private static long shared(Set<String> events) {
        return events.stream().filter(EVIDENT::contains).count();
    }

    private static List<Set<String>> labels(List<Item> items) {
        return items.stream()
                .map(item -> item.options().stream().map(Option::label).collect(Collectors.toSet()))
                .toList();
    }
}
