package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.question.rdf.distractors.NamedThings.NAMES;
import static org.quadrivia.question.rdf.distractors.NamedThings.cities;
import static org.quadrivia.question.rdf.distractors.NamedThings.property;
import static org.quadrivia.question.rdf.distractors.NamedThings.things;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** Graphs that nobody prepared: lists that do not tell all, and things with several values. */
class SilentListsTest {
    @TempDir
    Path folder;

    @Test
    void aListOfSharesLeavesOutSmallOnes() {
        String joint = "[] a :Spoken ; :by :p%d ; :tongue :c%d ; :percent %d . :p%d :speaks :c%d . ";
        String shares = cities(6)
                + IntStream.range(0, 12)
                        .mapToObj(i -> joint.formatted(i, i % 6, 92, i, i % 6)
                                + joint.formatted(i, (i + 1) % 6, 8, i, (i + 1) % 6))
                        .collect(Collectors.joining());
        String kb = things("Land", "p", 12) + property("speaks", "speaks") + shares;

        assertThat(bank(kb, "object", "multiple", "odd-one-out", "match")).isEmpty();
        assertThat(bank(kb.replace(":percent", ":rank"), "object", "multiple")).isNotEmpty();
    }

    @Test
    void aFewKindsOfWhichMostThingsHaveSeveralAreNotAsked() {
        String uses = cities(3)
                + IntStream.range(0, 14)
                        .mapToObj(i ->
                                ":p%d :usedFor :c%d , :c%d . :q%d a :Cheese ; rdfs:label \"X%s\" ; :usedFor :c%d . "
                                                .formatted(
                                                        i,
                                                        i % 3,
                                                        (i + 1) % 3,
                                                        i,
                                                        NAMES.get(i).toLowerCase(),
                                                        i % 3)
                                        + ":q%d :usedFor :c%d . ".formatted(i, (i + 2) % 3))
                        .collect(Collectors.joining());
        String kb = things("Cheese", "p", 14) + property("usedFor", "used for") + uses;

        List<Item> items = bank(kb, "multiple", "odd-one-out");

        assertThat(items).isEmpty();
    }

    @Test
    void whatHasSeveralAnswersIsAskedAmongTheOptions() {
        String borders = property("trades", "trades with")
                + things("Land", "p", 14)
                + cities(14)
                + IntStream.range(0, 14)
                        .mapToObj(i -> ":p%d :trades :c%d , :c%d . ".formatted(i, i, (i + 1) % 14))
                        .collect(Collectors.joining());

        List<Item> items = bank(borders, "object", "subject", "cloze");

        assertThat(items)
                .isNotEmpty()
                .extracting(Item::stem)
                .allSatisfy(stem -> assertThat(stem).startsWith("Which of these "));
        assertThat(bank(borders.replaceAll(" , :c\\d+", ""), "object"))
                .isNotEmpty()
                .extracting(Item::stem)
                .noneSatisfy(stem -> assertThat(stem).contains("of these"));
    }

    private List<Item> bank(String kb, String... families) {
        return Fixture.bank(Fixture.turtle(folder, kb), families).items();
    }
}
