package org.quadrivia.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.Messages;

class DirectionTest {
    private static final Locale URDU = Locale.of("ur");
    private static final String LAHORE = "لاہور";

    @AfterEach
    void readEnglishAgain() {
        InterfaceLanguages.askFrom(Optional::empty);
    }

    @ParameterizedTest
    @CsvSource({"en, ltr", "ur, rtl", "hi, ltr", "ar, rtl", "fa-AF, rtl", "he, rtl", "ks-Deva, ltr"})
    void aLanguageRunsTheWayOfItsScript(String tag, String direction) {
        assertThat(Direction.of(Locale.forLanguageTag(tag)).value()).isEqualTo(direction);
    }

    @Test
    void aNameRunsTheWayOfItsFirstLetter() {
        assertThat(Direction.ofName("1947: " + LAHORE)).contains(Direction.RIGHT_TO_LEFT);
        assertThat(Direction.ofName("Lahore (" + LAHORE + ")")).contains(Direction.LEFT_TO_RIGHT);
        assertThat(Direction.ofName("1947")).isEmpty();
    }

    @Test
    void onlyTextThatRunsAgainstThePageIsMarked() {
        assertThat(Direction.foreign("ar")).contains(Direction.RIGHT_TO_LEFT);
        assertThat(Direction.foreign("de")).isEmpty();
        assertThat(Direction.foreign("und")).isEmpty();

        InterfaceLanguages.askFrom(() -> Optional.of(URDU));

        assertThat(Direction.foreign("ar")).isEmpty();
        assertThat(Direction.foreign("de")).contains(Direction.LEFT_TO_RIGHT);
    }

    @Test
    void aNameThatRunsTheOtherWayIsIsolatedInASentence() {
        String other = Messages.text(Locale.ENGLISH, "quiz.start.topic", LAHORE, 5);
        String same = Messages.text(Locale.ENGLISH, "quiz.start.topic", "Lahore", 5);
        String against = Messages.text(URDU, "quiz.start.topic", "Lahore (city)", 5);

        assertThat(other).isEqualTo("\u2068" + LAHORE + "\u2069 (5)");
        assertThat(same).isEqualTo("Lahore (5)");
        assertThat(against).isEqualTo("\u2068Lahore (city)\u2069 (5)");
    }
}
