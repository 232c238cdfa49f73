package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;

class MinorItemsTest {
    @TempDir
    Path folder;

    @Test
    void whatTheGraphIsNotAboutIsATenthOfTheBankAtMost() {
        StringBuilder text = new StringBuilder("""
                :Cheese rdfs:label "cheese"@en . :Region rdfs:label "region"@en . :from rdfs:label "is from"@en .
                :within rdfs:label "lies within"@en . :maker rdfs:label "maker"@en . :Dairy rdfs:label "dairy"@en .
                :affineur rdfs:label "affineur"@en . :seller rdfs:label "seller"@en .
                """);
        for (int i = 0; i < 60; i++) {
            text.append(
                    ":k%d a :Cheese ; rdfs:label \"%s\" ; :from :r%d ; :maker :d%d ; :affineur :d%d ; :seller :d%d .%n"
                            .formatted(i, name("Om", i), 5 + i % 40, i % 15, (i + 3) % 15, (i + 7) % 15));
            text.append(":r%d a :Region ; rdfs:label \"%s\" ; :within :r%d .%n".formatted(i, name("Ur", i), i / 5));
        }
        for (int i = 0; i < 15; i++) {
            text.append(":d%d a :Dairy ; rdfs:label \"%s\" .%n".formatted(i, name("Il", i)));
        }

        List<Item> items = Fixture.bank(Fixture.turtle(folder, text.toString())).items();

        long beside = items.stream()
                .filter(item -> item.support().getFirst().contains("within"))
                .count();
        assertThat(items).hasSizeGreaterThan(80);
        assertThat(beside).isPositive().isLessThanOrEqualTo(items.size() / 10 + 1);
    }

    @Test
    void whatNothingLeadsToThatTheGraphIsAboutIsNotAsked() {
        String places = IntStream.range(0, 40)
                .mapToObj(i ->
                        ":p%d a :Province ; rdfs:label \"%s\" ; :within :p%d . ".formatted(i, name("Ur", i), i / 5))
                .collect(Collectors.joining());

        List<Item> items = bank(cheeses() + places);

        assertThat(items)
                .hasSizeGreaterThan(80)
                .noneMatch(item -> item.support().getFirst().contains("within"));
    }

    @Test
    void whatThingsLeadToIsAsked() {
        String places = IntStream.range(0, 40)
                .mapToObj(i -> ":p%d a :Province ; rdfs:label \"%s\" ; :within :p%d . :k%d :from :p%d . "
                        .formatted(i, name("Ur", i), i / 5, i, i))
                .collect(Collectors.joining());

        assertThat(bank(cheeses() + places))
                .anyMatch(item -> item.support().getFirst().contains("within"));
    }

    /** Sixty cheeses with a maker, an affineur and a seller each. */
    private static String cheeses() {
        return ":Cheese rdfs:label \"cheese\"@en . :Province rdfs:label \"province\"@en . :within rdfs:label \"lies within\"@en . "
                + ":maker rdfs:label \"maker\"@en . :affineur rdfs:label \"affineur\"@en . :seller rdfs:label \"seller\"@en . "
                + ":Dairy rdfs:label \"dairy\"@en . :from rdfs:label \"is from\"@en . "
                + IntStream.range(0, 60)
                        .mapToObj(i ->
                                ":k%d a :Cheese ; rdfs:label \"%s\" ; :maker :d%d ; :affineur :d%d ; :seller :d%d . "
                                        .formatted(i, name("Om", i), i % 15, (i + 3) % 15, (i + 7) % 15))
                        .collect(Collectors.joining())
                + IntStream.range(0, 15)
                        .mapToObj(i -> ":d%d a :Dairy ; rdfs:label \"%s\" . ".formatted(i, name("Il", i)))
                        .collect(Collectors.joining());
    }

    private List<Item> bank(String kb) {
        return Fixture.bank(Fixture.turtle(folder, kb)).items();
    }

    private static String name(String start, int number) {
        String letters = "abdegiklmnoprstuvz";
        return start + letters.charAt(number % 18) + "a" + letters.charAt(number / 18) + "o";
    }
}
