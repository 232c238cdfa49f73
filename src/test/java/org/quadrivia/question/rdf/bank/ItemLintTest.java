package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.TextClues;
import org.quadrivia.question.rdf.language.ThingNames;

class ItemLintTest {
    private final ItemLint lint = new ItemLint(new TextClues(new ThingNames(Fixture.town()), new LanguageWords("en")));

    @Test
    void dropsChoicesWhoseKeyNothingSupports() {
        assertThat(lint.fault(Outlines.single(1))).contains(DropReason.UNSUPPORTED_KEY);
    }

    @Test
    void dropsChoicesOfValuesWhoseKeyNothingSupports() {
        assertThat(lint.fault(Outlines.value(1952))).contains(DropReason.UNSUPPORTED_KEY);
    }
}
