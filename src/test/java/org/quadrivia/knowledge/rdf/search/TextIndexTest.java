package org.quadrivia.knowledge.rdf.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.view.SearchHit.Part;

class TextIndexTest {
    private static final TextIndex<Integer> ENGLISH = index(
            "en",
            "The ministers negotiated for two days.",
            "The treaty was suspended; the suspension of the Treaty surprised everybody.",
            "Łódź and Malmö became partners.");

    @Test
    void findsWordsInAnyFormAndMarksThem() {
        assertThat(found(ENGLISH, "minister negotiating"))
                .containsExactly("The [ministers] [negotiated] for two days.");
    }

    @Test
    void marksAWordWhereverItStands() {
        assertThat(found(ENGLISH, "treaty"))
                .containsExactly("The [treaty] was suspended; the suspension of the [Treaty] surprised everybody.");
    }

    @Test
    void forgivesSlipsAccentsAndCase() {
        assertThat(found(ENGLISH, "TREATTY")).hasSize(1);
        assertThat(found(ENGLISH, "malmo")).containsExactly("Łódź and [Malmö] became partners.");
        assertThat(found(ENGLISH, "lodz")).hasSize(1);
        assertThat(found(ENGLISH, "treaxxx")).isEmpty();
    }

    @Test
    void wantsAllWordsOrElseMostOfThem() {
        assertThat(found(ENGLISH, "treaty suspended")).hasSize(1);
        assertThat(found(ENGLISH, "suspended treaty waters")).hasSize(1);
        assertThat(found(ENGLISH, "treaty waters")).isEmpty();
    }

    @Test
    void findsNothingByFunctionWordsOrNone() {
        assertThat(found(ENGLISH, "the of and")).isEmpty();
        assertThat(found(ENGLISH, " ")).isEmpty();
    }

    @Test
    void knowsElidedArticlesAndOtherScripts() {
        assertThat(found(index("fr", "L’accord fut signé par les ministres."), "accords signés"))
                .containsExactly("[L’accord] fut [signé] par les ministres.");
        assertThat(found(index("ru", "Переговоры шли два дня."), "переговоры")).hasSize(1);
    }

    @Test
    void readsOnlyTheBeginningOfALongText() {
        assertThat(found(ENGLISH, "treaty " + "(*~".repeat(100_000))).hasSize(1);
    }

    private static TextIndex<Integer> index(String language, String... texts) {
        return new TextIndex<>(
                List.of(texts).stream()
                        .map(text -> new TextIndex.Entry<>(text.length(), text))
                        .toList(),
                language);
    }

    private static List<String> found(TextIndex<Integer> index, String words) {
        return index.search(words, 10).stream()
                .map(found -> found.parts().stream().map(TextIndexTest::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(Part part) {
        return part.marked() ? "[" + part.text() + "]" : part.text();
    }
}
