package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.Standing;

class MessagesTest {
    @Test
    void everyTextIsAWellFormedPattern() {
        var texts = Messages.all(Locale.ENGLISH);

        assertThat(texts).isNotEmpty();
        texts.keySet().removeIf(MessagesTest::isReadByPicocli);
        texts.forEach((key, pattern) -> assertThatCode(() -> new MessageFormat(pattern, Locale.ENGLISH))
                .as(key)
                .doesNotThrowAnyException());
    }

    private static boolean isReadByPicocli(String key) {
        return key.startsWith("run.") || key.startsWith("./run.");
    }

    @Test
    void everyStandingHasAWord() {
        for (Standing standing : Standing.values()) {
            assertThat(Messages.text("standing." + standing.word())).isNotBlank();
        }
    }

    @Test
    void anUnknownKeyIsABug() {
        assertThatThrownBy(() -> Messages.text("no.such.text")).isInstanceOf(MissingResourceException.class);
    }
}
