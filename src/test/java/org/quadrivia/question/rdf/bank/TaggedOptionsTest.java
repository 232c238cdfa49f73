package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/** Options whose names need a tag, because another thing has the name too. */
class TaggedOptionsTest {
    @TempDir
    Path folder;

    @Test
    void aNameThatNeedsItsTagIsNoOption() {
        List<Item> items = bank("Angel (Borin song)", "Angel (Corva song)");

        assertThat(items)
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .noneMatch(label -> label.contains("Angel"));
    }

    @Test
    void aNameThatIsAloneIsAnOption() {
        assertThat(bank("Angel (Borin song)", "Delight (Corva song)"))
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .contains("Angel");
    }

    private List<Item> bank(String first, String second) {
        String kb =
                ":artist rdfs:label \"artist\"@en . :Song rdfs:label \"song\"@en . :Artist rdfs:label \"artist\"@en . "
                        + IntStream.range(0, 14)
                                .mapToObj(i ->
                                        ":a%d a :Artist ; rdfs:label \"%s\"@en . :s%d a :Song ; rdfs:label \"%s\"@en ; :artist :a%d . "
                                                .formatted(
                                                        i,
                                                        name("Gr", i),
                                                        i,
                                                        i == 0 ? first : i == 1 ? second : name("Lu", i),
                                                        i))
                                .collect(Collectors.joining());
        return Fixture.bank(Fixture.turtle(folder, kb), "subject", "object", "match")
                .items();
    }

    private static String name(String start, int number) {
        return start + "abdegiklmnoprs".charAt(number) + "ent";
    }
}
