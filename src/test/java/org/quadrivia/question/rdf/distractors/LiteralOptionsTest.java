package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** One property, said of islands and of countries, with values of their own. */
class LiteralOptionsTest {
    private static final Set<String> OF_ISLANDS = Set.of("coral", "tidal", "barrier", "volcanic", "volcano");
    private static final Set<String> OF_COUNTRIES = Set.of("member", "observer", "candidate", "applicant");
    private static final String KINDS = """
            :Island a owl:Class ; rdfs:label "island"@en . :Country a owl:Class ; rdfs:label "country"@en .
            :sort a owl:DatatypeProperty, owl:FunctionalProperty ; rdfs:label "sort"@en .
            """;

    private static final List<String> NAMES =
            List.of("Arden", "Bolt", "Cask", "Dorn", "Elmet", "Fjell", "Gris", "Hald", "Isel", "Juva", "Kelm", "Lorn");

    @TempDir
    Path folder;

    @Test
    void valuesBesideTheKeyAreOfThingsOfItsKind() {
        List<Set<String>> offered = offered("coral", "tidal", "barrier");

        assertThat(offered)
                .isNotEmpty()
                .allSatisfy(labels -> assertThat(OF_ISLANDS.containsAll(labels) || OF_COUNTRIES.containsAll(labels))
                        .as("%s", labels)
                        .isTrue());
    }

    @Test
    void wordsOfOneRootAreNotOfferedBesideEachOther() {
        List<Set<String>> offered = offered("glacial", "tidal", "volcanic", "volcanical");

        assertThat(offered)
                .anyMatch(labels -> labels.contains("volcanic"))
                .noneMatch(labels -> labels.containsAll(Set.of("volcanic", "volcanical")));
    }

    private List<Set<String>> offered(String... ofIslands) {
        String kb = KINDS
                + things("Island", List.of(ofIslands))
                + things("Country", OF_COUNTRIES.stream().sorted().toList());
        return Fixture.bank(Fixture.turtle(folder, kb), "object", "cloze").items().stream()
                .filter(item -> item.options().stream().allMatch(o -> o.value().startsWith("\"")))
                .map(LiteralOptionsTest::labels)
                .filter(labels -> labels.size() > 1)
                .toList();
    }

    private static Set<String> labels(Item item) {
        return item.options().stream().map(Option::label).collect(Collectors.toSet());
    }

    private static String things(String kind, List<String> sorts) {
        return IntStream.range(0, 3 * sorts.size())
                .mapToObj(i -> ":" + kind + i + " a :" + kind + " ; rdfs:label \"" + NAMES.get(i)
                        + (kind.equals("Island") ? "" : "ia") + "\"@en ; :sort \"" + sorts.get(i % sorts.size())
                        + "\" .\n")
                .collect(Collectors.joining());
    }
}
