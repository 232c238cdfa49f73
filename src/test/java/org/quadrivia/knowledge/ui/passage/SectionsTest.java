package org.quadrivia.knowledge.ui.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Locator;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.ui.passage.Sections.Section;

/** The sections of a source. */
class SectionsTest {
    @Test
    void passagesWhoseLocatorsBeginAlikeMakeASection() {
        assertThat(sections("H", "K1", "K2", "1.1", "1.2", "1.10", "2.1", "2.2"))
                .containsExactly(
                        new Section("", false, 0, 1),
                        new Section("Passages K1 to K2", false, 1, 3),
                        new Section("Part 1", false, 3, 6),
                        new Section("Part 2", false, 6, 8));
    }

    @Test
    void aSourceWithoutGroupsIsOneListWithoutAHeading() {
        assertThat(sections("1", "2", "3", "4")).containsExactly(new Section("", false, 0, 4));
        assertThat(sections("intro", "chorus", "end")).containsExactly(new Section("", false, 0, 3));
        assertThat(sections("1.1", "1.2")).containsExactly(new Section("", false, 0, 2));
    }

    @Test
    void locatorsOfAnyFormAreGrouped() {
        assertThat(sections("Gen 1:1", "Gen 1:2", "Gen 2:1", "Gen 2:2", "Gen 2:3"))
                .containsExactly(
                        new Section("Passages Gen 1:1 to Gen 1:2", false, 0, 2),
                        new Section("Passages Gen 2:1 to Gen 2:3", false, 2, 5));
    }

    @Test
    void headingsGoBeforeLocators() {
        assertThat(Sections.of(Stream.of("1.1 Life", "1.2 Life", "2.1 Work", "3.1 Life")
                        .map(text -> new Passage(
                                new EntityId("https://example.org/" + text.substring(0, 3)),
                                new Locator(text.substring(0, 3)),
                                null,
                                text.substring(4)))
                        .toList()))
                .containsExactly(
                        new Section("Life", true, 0, 2),
                        new Section("Work", true, 2, 3),
                        new Section("Life", true, 3, 4));
    }

    private static List<Section> sections(String... locators) {
        return Sections.of(Stream.of(locators)
                .map(locator -> new Passage(
                        new EntityId("https://example.org/" + locator.replace(' ', '-')), new Locator(locator), null))
                .toList());
    }
}
