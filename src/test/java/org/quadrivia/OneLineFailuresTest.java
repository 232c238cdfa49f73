package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.Extension;

class OneLineFailuresTest {
    @Test
    void whatFailedIsInTheFirstLine() {
        Throwable failure = catchThrowable(() -> assertThat(List.of("3 errors")).isEmpty());

        Throwable shown = OneLineFailures.shown(failure);

        assertThat(failure.getMessage()).startsWith("\n");
        assertThat(shown).isInstanceOf(AssertionError.class).hasMessage("Expecting empty but was: [\"3 errors\"]");
        assertThat(shown).hasCause(failure);
        assertThat(shown.getStackTrace()).isEqualTo(failure.getStackTrace());
    }

    @Test
    void otherFailuresStayAsTheyAre() {
        Throwable one = new AssertionError("one line");
        Throwable other = new IllegalStateException("two\nlines");

        assertThat(OneLineFailures.shown(one)).isSameAs(one);
        assertThat(OneLineFailures.shown(other)).isSameAs(other);
    }

    @Test
    void itIsFoundByJUnit() {
        assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(OneLineFailures.class);
    }
}
