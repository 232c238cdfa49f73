package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

/** First names, last names and leading parts of names that may be typed, and what is told to be too general. */
class ShortNamesTest {
    private static final String CLUBS = """
            :Club a owl:Class ; rdfs:label "football club"@en . :Ground a owl:Class ; rdfs:label "stadium"@en .
            :Town a owl:Class ; rdfs:label "town"@en . :home rdfs:label "home stadium"@en . :in rdfs:label "located in"@en .
            :c1 a :Club ; rdfs:label "Newcastle United"@en ; :home :g1 . :c2 a :Club ; rdfs:label "Leeds United"@en ; :home :g2 .
            :c3 a :Club ; rdfs:label "Bristol City"@en ; :home :g3 . :c4 a :Club ; rdfs:label "Bristol Rovers"@en ; :home :g4 .
            :g1 a :Ground ; rdfs:label "Molineux Stadium"@en ; :in :t1 . :g2 a :Ground ; rdfs:label "Vitality Stadium"@en ; :in :t2 .
            :g3 a :Ground ; rdfs:label "Bristol Stadium"@en ; :in :t3 . :g4 a :Ground ; rdfs:label "St. James' Stadium"@en ; :in :t4 .
            :t1 a :Town ; rdfs:label "Newcastle"@en . :t2 a :Town ; rdfs:label "Leeds"@en .
            :t3 a :Town ; rdfs:label "Bristol"@en . :t4 a :Town ; rdfs:label "Exeter"@en .
            """;
    private static final String PEOPLE = """
            :Person a owl:Class ; rdfs:label "person"@en . :job rdfs:label "job"@en .
            :p1 a :Person ; rdfs:label "Howard Wolowitz"@en ; :job "Engineer"@en . :p2 a :Person ; rdfs:label "Bernadette Rosten-Wolowitz"@en ; :job "Biologist"@en .
            :p3 a :Person ; rdfs:label "Mary Cooper"@en ; :job "Cook"@en . :p4 a :Person ; rdfs:label "Mary Bloom"@en ; :job "Painter"@en .
            :p5 a :Person ; rdfs:label "General Harlow"@en ; :job "Soldier"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void acceptsTheFirstNameThatNobodyElseHas() {
        assertThat(option(PEOPLE, "Howard Wolowitz").accepted())
                .contains("Howard")
                .doesNotContain("Wolowitz");
        assertThat(option(PEOPLE, "Mary Cooper").accepted()).doesNotContain("Mary");
        assertThat(broad(PEOPLE, "Mary Cooper")).contains("Mary");
        assertThat(option(PEOPLE, "General Harlow").accepted()).doesNotContain("General");
    }

    @Test
    void acceptsEitherPartOfADoubleSurname() {
        assertThat(option(PEOPLE, "Bernadette Rosten-Wolowitz").accepted())
                .contains("Bernadette", "Bernadette Rosten", "Bernadette Wolowitz");
    }

    @Test
    void acceptsTheLeadingPartOfTheNameOfAClub() {
        assertThat(leading("Newcastle United")).contains("Newcastle");
        assertThat(leading("Bristol City")).doesNotContain("Bristol");
    }

    @Test
    void acceptsTheLeadingPartOfANameOnlyIfItNamesNothingElse() {
        assertThat(leading("Molineux Stadium")).contains("Molineux");
        assertThat(leading("Bristol Stadium")).doesNotContain("Bristol");
        assertThat(leading("Vitality Stadium")).doesNotContain("Vitality");
        assertThat(leading("St. James' Stadium")).doesNotContain("St. James'");
    }

    @Test
    void callsNoClassTooGeneralUnlessTheNameSaysIt() {
        assertThat(broad(PEOPLE, "Howard Wolowitz")).doesNotContain("person");
    }

    private Set<String> leading(String label) {
        GeneratorServices generation = Fixture.generation(Fixture.turtle(folder, CLUBS));
        Node thing = generation.names.bearers(label).iterator().next();
        return new LeadingNames(generation.names, generation.profile)
                .of(thing, List.of(label)).entrySet().stream()
                        .filter(name ->
                                generation.names.bearers(name.getKey()).stream().allMatch(name.getValue()::contains))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private List<String> broad(String graph, String key) {
        return Objects.requireNonNullElse(option(graph, key).broad(), List.of());
    }

    private Option option(String graph, String key) {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, graph)).items();
        return items.stream()
                .filter(item -> item.kind() == Kind.TEXT)
                .map(item -> item.options().getFirst())
                .filter(option -> option.label().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no typed item for " + key + " among "
                        + items.stream().map(Item::stem).toList()));
    }
}
