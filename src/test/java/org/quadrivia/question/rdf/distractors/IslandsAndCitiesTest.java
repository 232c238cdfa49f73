package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.phrase.OpenAnswers;

/** Who asks for a city neither means an island nor offers one; and what has a name of many forms is not typed. */
class IslandsAndCitiesTest {
    private static final List<String> CITIES = List.of(
            "Tolva",
            "Merrane",
            "Usk",
            "Brenzo",
            "Manado-Celebes Island",
            "Napuka Island",
            "Corvo",
            "Dalby",
            "Eskmouth",
            "Farrow");

    private static final List<String> AIRPORTS = List.of(
            "Anvil Airport",
            "Birch Airport",
            "Comet Airport",
            "Delta Airport",
            "Ember Airport",
            "Flint Airport",
            "Gavel Airport",
            "Hazel Airport",
            "Ivory Airport",
            "Jasper Airfield");

    @TempDir
    Path folder;

    @Test
    void offersNoIslandAsACity() {
        List<Item> items = items("Which city");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(option -> option.label())
                        .noneMatch(label -> label.contains("Island")));
    }

    @Test
    void letsNobodyTypeANameOfManyForms() {
        GeneratorServices services = Fixture.generation(Fixture.turtle(folder, airports()));
        OpenAnswers open = new OpenAnswers(services.profile, services.names, "en");

        assertThat(open.test(serves(9))).isTrue();
        assertThat(open.test(serves(0))).isFalse();
    }

    private static AskedFact serves(int airport) {
        Node city = NodeFactory.createLiteralString(CITIES.get(airport));
        return new AskedFact(Fixture.ex("a" + airport), Fixture.ex("city"), city, false);
    }

    private List<Item> items(String beginning) {
        return Fixture.bank(Fixture.turtle(folder, airports())).items().stream()
                .filter(item -> item.stem().startsWith(beginning))
                .toList();
    }

    private static String airports() {
        return ":Airport rdfs:label \"airport\"@en . :city rdfs:label \"city\"@en . "
                + IntStream.range(0, 10)
                        .mapToObj(i -> ":a%d a :Airport ; rdfs:label \"%s\"@en ; :city \"%s\" . "
                                .formatted(i, AIRPORTS.get(i), CITIES.get(i)))
                        .collect(Collectors.joining());
    }
}
