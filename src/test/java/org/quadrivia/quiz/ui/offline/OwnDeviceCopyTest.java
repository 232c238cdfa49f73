package org.quadrivia.quiz.ui.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.SampleAttempts;

/** A device without a connection says of own questions what the page says. */
class OwnDeviceCopyTest {
    @Test
    void nothingProvesItAndNumbersAreLeftToTheServer() {
        Item typed = Items.text("n", "When?", 0, "1789");
        Option key = typed.options()
                .getFirst()
                .within(List.of(new Option.Range(new BigDecimal("1788"), new BigDecimal("1790"))));
        Item own = Items.own(Items.ofKind(typed, Kind.TEXT, List.of(key)), Items.fact("n"));

        DeviceCopy copy = new DeviceCopies(mock(Knowledge.class), Optional.empty())
                .of(SampleAttempts.quiz("A", SampleAttempts.practice(SampleAttempts.GUEST), own), Locale.GERMAN);

        assertThat(copy.questions().getFirst().accepted()).isEmpty();
        assertThat(copy.toString()).contains("nicht aus der Wissensbasis bewiesen");
    }
}
