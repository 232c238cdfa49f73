package org.quadrivia.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.Items;

class StemTest {
    @Test
    void aStatementAfterTheQuestionHasItsOwnLine() {
        H1 stem = stem("Which song has this entry? writer: Ada");

        assertThat(stem.getElement().getTextRecursively()).isEqualTo("Which song has this entry? writer: Ada");
        assertThat(statements(stem)).containsExactly("writer: Ada");
    }

    @Test
    void aQuestionStaysWholeWhateverTheNamesInItAsk() {
        assertThat(statements(stem("Who sang Who? in the film What Now?"))).isEmpty();
        assertThat(statements(stem("The river flows north."))).isEmpty();
    }

    private static H1 stem(String words) {
        return (H1) new Stem(Items.single("s", words, "a", "b", "c"))
                .getContent()
                .getChildren()
                .filter(H1.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> statements(H1 stem) {
        return stem.getChildren()
                .filter(Span.class::isInstance)
                .map(child -> ((Span) child).getText())
                .toList();
    }
}
