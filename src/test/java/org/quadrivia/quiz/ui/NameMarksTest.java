package org.quadrivia.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.NamesInText;

class NameMarksTest {
    @Test
    void wholeWordsAreMarkedRegardlessOfCase() {
        assertThat(marked("The suspension showed that India's indians differ; INDIA stays.", "India"))
                .isEqualTo("The suspension showed that [India]'s indians differ; [INDIA] stays.");
    }

    @Test
    void theLongerOfTwoNamesIsMarked() {
        assertThat(marked("Marco Rubio rang, and Rubio rang again.", "Rubio", "Marco  Rubio"))
                .isEqualTo("[Marco Rubio] rang, and [Rubio] rang again.");
    }

    @Test
    void shortNamesInCapitalsAreNoPronouns() {
        assertThat(marked("It told us that the US agreed.", "US")).isEqualTo("It told us that the [US] agreed.");
    }

    @Test
    void whereWordsHaveNoSpacesANameMayOccurAnywhere() {
        assertThat(marked("停戦は東京で決まった", "東京")).isEqualTo("停戦は[東京]で決まった");
    }

    @Test
    void smallNumbersAreNotNames() {
        assertThat(marked("On 3 May there were 3 calls, in 1998.", "3", "1998"))
                .isEqualTo("On 3 May there were 3 calls, in [1998].");
    }

    @Test
    void hostileNamesAreWordsAndNoPatterns() {
        assertThat(marked("a <b>(x)+</b> b", "(x)+", "<b>", " ", "")).isEqualTo("a [<b>][(x)+]</b> b");
        assertThat(NamesInText.NONE.occurIn("anything")).isFalse();
    }

    private static String marked(String text, String... names) {
        Paragraph parent = new Paragraph();
        NameMarks.add(parent, text, NamesInText.of(List.of(names)));
        return parent.getElement().getChildren().map(NameMarksTest::words).collect(Collectors.joining());
    }

    private static String words(Element element) {
        return element.isTextNode() ? element.getText() : "[" + element.getText() + "]";
    }
}
