package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;

class MinorItemsTest {
    @TempDir
    Path folder;

    @Test
    void whatOnlyDescribesOthersIsNotAskedWhereTheseAre() {
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

        List<Item> beside = items.stream()
                .filter(item -> item.support().getFirst().contains("within"))
                .toList();
        assertThat(items).hasSizeGreaterThan(80);
        assertThat(beside)
                .as("asked only through a cheese")
                .allMatch(item -> item.family().equals("multihop"))
                .hasSizeLessThanOrEqualTo(items.size() / 10 + 1);
    }

    private static String name(String start, int number) {
        String letters = "abdegiklmnoprstuvz";
        return start + letters.charAt(number % 18) + "a" + letters.charAt(number / 18) + "o";
    }
}
