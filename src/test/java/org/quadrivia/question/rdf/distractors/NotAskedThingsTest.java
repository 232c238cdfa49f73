package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.question.rdf.distractors.NamedThings.CITIES;
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

/** What is not asked of a graph that nobody prepared, or not in every form. */
class NotAskedThingsTest {
    @TempDir
    Path folder;

    @Test
    void aNameThatBeginsWithTheAnswerIsNotAsked() {
        String lakes = IntStream.range(0, 12)
                .mapToObj(i -> ":l%d a :Lake ; rdfs:label \"%s\" ; :flowsInto :p%d . "
                        .formatted(i, i == 3 ? "Dornozero" : CITIES.get(i), i))
                .collect(Collectors.joining());

        List<Item> items =
                bank(things("River", "p", 12) + property("flowsInto", "flows into") + lakes, "object", "text");

        assertThat(items)
                .extracting(Item::stem)
                .anyMatch(stem -> stem.contains(CITIES.get(4)))
                .noneMatch(stem -> stem.contains("Dornozero"));
    }

    @Test
    void whatIsOfAClassThatIsNotAskedIsNeitherAskedNorOffered() {
        String flowing = things("River", "p", 12)
                + cities(12)
                + IntStream.range(0, 12)
                        .mapToObj(i -> ":p%d :reaches :c%d . :e%d a :Creek ; rdfs:label \"%s\" ; :reaches :c%d . "
                                .formatted(i, i, i, creek(i), i))
                        .collect(Collectors.joining())
                + property("reaches", "reaches");

        assertThat(bank(flowing, "object", "subject", "multiple")).anyMatch(NotAskedThingsTest::showsCreek);
        assertThat(bank(flowing + ":Creek <https://quadrivia.org/ns#notAsked> true .", "object", "subject", "multiple"))
                .isNotEmpty()
                .noneMatch(NotAskedThingsTest::showsCreek);
    }

    private static String creek(int number) {
        return CITIES.get(number).replace("illum", "orbeck");
    }

    private static boolean showsCreek(Item item) {
        return item.stem().contains("orbeck")
                || item.options().stream().anyMatch(option -> option.label().contains("orbeck"));
    }

    @Test
    void aMountainRangeIsNotTyped() {
        String mountains = things("Range", "p", 12)
                + cities(12)
                + IntStream.range(0, 12)
                        .mapToObj(i -> ":c%d :inside :p%d . ".formatted(i, i))
                        .collect(Collectors.joining())
                + property("inside", "located in");

        assertThat(bank(mountains + ":Range rdfs:label \"river\" .", "text"))
                .anyMatch(item -> NAMES.contains(item.options().getFirst().label()));
        assertThat(bank(mountains + ":Range rdfs:label \"mountain range\" .", "text"))
                .noneMatch(item -> NAMES.contains(item.options().getFirst().label()));
    }

    private List<Item> bank(String turtle, String... families) {
        return Fixture.bank(Fixture.turtle(folder, turtle), families).items();
    }
}
