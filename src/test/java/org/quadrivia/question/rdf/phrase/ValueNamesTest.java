package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** Values are called by what tells them apart. */
class ValueNamesTest {
    private static final String TOOLS = """
            :Cheese rdfs:label "cheese"@en . :use rdfs:label "use"@en . :source rdfs:label "milk source"@en .
            :u1 rdfs:label "Cooking Use"@en . :u2 rdfs:label "Melting Use"@en . :u3 rdfs:label "Grating Use"@en .
            :m1 rdfs:label "Cow Milk"@en . :m2 rdfs:label "Goat Milk"@en . :m3 rdfs:label "Sheep Milk"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void dropsTheWordThatTheQuestionSays() {
        assertThat(options(TOOLS + cheeses(9)))
                .contains("cooking", "melting", "grating")
                .doesNotContain("Cooking Use");
    }

    @Test
    void keepsTheWordThatIsNotTheHeadInSmallLetters() {
        assertThat(options(TOOLS + cheeses(9))).contains("cow milk").doesNotContain("Cow Milk", "cow");
    }

    @Test
    void keepsTheLabelsOfValuesThatFewThingsShare() {
        assertThat(options(TOOLS + cheeses(6))).contains("Cooking Use").doesNotContain("cooking");
    }

    private static String cheeses(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(":c%d a :Cheese ; rdfs:label \"%s\"@en ; :use :u%d ; :source :m%d .%n"
                    .formatted(
                            i,
                            "Brant,Cleve,Dorn,Elm,Fenn,Garth,Holt,Ives,Kell".split(",")[i],
                            i % 3 + 1,
                            i / 2 % 3 + 1));
        }
        return text.toString();
    }

    private Set<String> options(String graph) {
        return Fixture.bank(Fixture.turtle(folder, graph)).items().stream()
                .flatMap(item -> item.options().stream())
                .map(Option::label)
                .collect(Collectors.toSet());
    }
}
