package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** Properties with a few values, which are told apart only if they are in use. */
class FewValuesTest {
    private static final List<String> SHAPES = List.of("round", "square", "oblong", "conical");

    @TempDir
    Path folder;

    @Test
    void aWordThatHardlyAnythingHasIsNotAskedOrOffered() {
        List<Item> items = bank(cheeses(4) + ":x a :Cheese ; rdfs:label \"Xarub\"@en ; :shape \"squarish\" . ");

        assertThat(items)
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains("squarish"))
                .allSatisfy(item ->
                        assertThat(item.options()).extracting(Option::label).doesNotContain("squarish"));
    }

    @Test
    void oneOfTwoValuesIsNoQuestion() {
        assertThat(bank(cheeses(2))).isEmpty();
        assertThat(bank(cheeses(3))).isNotEmpty();
    }

    /** Thirty cheeses of so many shapes. */
    private static String cheeses(int shapes) {
        return ":shape rdfs:label \"shape\"@en . :Cheese rdfs:label \"cheese\"@en . "
                + IntStream.range(0, 30)
                        .mapToObj(i -> ":c%d a :Cheese ; rdfs:label \"%c%s\"@en ; :shape \"%s\" . "
                                .formatted(
                                        i, (char) ('A' + i % 15), i < 15 ? "elbrun" : "ompard", SHAPES.get(i % shapes)))
                        .collect(Collectors.joining());
    }

    private List<Item> bank(String kb) {
        return Fixture.bank(Fixture.turtle(folder, kb), "object", "cloze", "text")
                .items();
    }
}
