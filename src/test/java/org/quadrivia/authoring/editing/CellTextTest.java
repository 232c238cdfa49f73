package org.quadrivia.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

class CellTextTest {
    private static final EntityId GRAPH = new EntityId("http://example.org/g");
    private static final EntityForm.Field NAMES = new EntityForm.Field(
            new Named(new EntityId("http://example.org/p"), "name"),
            FieldKind.WORDS,
            "",
            Optional.empty(),
            false,
            false,
            "",
            List.of());

    @Test
    void separatesValuesByBars() {
        assertThat(CellText.values(" a | b b|| c ")).containsExactly("a", "b b", "c");
        assertThat(CellText.values(" ")).isEmpty();
    }

    @Test
    void keepsBarsAndBackslashesThatAreEscaped() {
        assertThat(CellText.values("a\\|b | c\\\\d | e\\f")).containsExactly("a|b", "c\\d", "e\\f");
    }

    @Test
    void readsBackWhatItShows() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<EntityForm.Value> values = IntStream.range(0, random.nextInt(4))
                    .mapToObj(n -> value(text(random), random.nextBoolean() ? "en" : "fr"))
                    .toList();

            List<String> shown = values.stream()
                    .map(value -> CellText.shown(NAMES, value, "en"))
                    .toList();

            assertThat(CellText.values(CellText.of(NAMES, values, "en")))
                    .as("seed %s", seed)
                    .isEqualTo(shown);
        }
    }

    private static String text(Random random) {
        return "x"
                + random.ints(random.nextInt(6), 0, 4)
                        .mapToObj(c -> String.valueOf("|\\a ".charAt(c)))
                        .reduce("", String::concat)
                + "x";
    }

    @Test
    void namesOnlyLanguagesOtherThanThatOfTheKnowledgeBase() {
        assertThat(CellText.of(NAMES, List.of(value("dog", "en"), value("chien", "fr")), "en"))
                .isEqualTo("dog | chien @fr");
        assertThat(CellText.tagged("chien @fr")).isEqualTo(new CellText.Tagged("chien", "fr"));
        assertThat(CellText.tagged("mail me @ home now")).isEqualTo(new CellText.Tagged("mail me @ home now", ""));
    }

    private static EntityForm.Value value(String text, String language) {
        return new EntityForm.Value(text + language, text, text, language, GRAPH, "", true);
    }
}
