package org.quadrivia.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;
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

    @Test
    void aQuestionOnTheMapShowsOneMarkWithoutAName() {
        Element map = map(new Stem(onTheMap()));

        assertThat(map.getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(map.getPropertyRaw("places").toString())
                .contains("\"label\":\"?\"", "48.2", "16.4")
                .doesNotContain("Vienna", "Prague", "50.1");
        assertThat(map.getPropertyRaw("extent").toString()).contains("48.2", "50.1");
    }

    @Test
    void anAnsweredQuestionOnTheMapNamesAllOptions() {
        Element map = map(new Stem(onTheMap(), true));

        assertThat(map.getPropertyRaw("places").toString()).contains("Vienna", "Prague", "48.2", "50.1");
    }

    @Test
    void aQuestionOfAnotherFamilyHasNoMap() {
        assertThat(new Stem(Items.single("s", "Where?", "a", "b", "c"))
                        .getContent()
                        .getChildren()
                        .filter(Div.class::isInstance)
                        .filter(part -> part.getElement().getClassList().contains("marked-map")))
                .isEmpty();
    }

    private static Element map(Stem stem) {
        return stem.getContent()
                .getChildren()
                .flatMap(part -> part.getElement().getChildren())
                .filter(element -> !element.isTextNode())
                .filter(element -> element.getTag().equals("world-map"))
                .findFirst()
                .orElseThrow();
    }

    private static Item onTheMap() {
        Item item = Items.single("m", "Which of these lies at about 48.2° N, 16.4° E?", "a", "b", "c");
        return new Item(
                item.id(),
                item.kb(),
                item.revision(),
                item.language(),
                "map",
                item.kind(),
                item.asks(),
                item.stem(),
                item.framing(),
                List.of(place("a", "Prague", "50.1", "14.4", false), place("b", "Vienna", "48.2", "16.4", true)),
                item.query(),
                item.support(),
                item.passages(),
                item.standing(),
                item.explanation(),
                item.difficulty());
    }

    private static Option place(String id, String label, String latitude, String longitude, boolean correct) {
        String thing = "<http://e.org/" + id + ">";
        String decimal = "\"^^<http://www.w3.org/2001/XMLSchema#decimal> .";
        return Option.of(
                id,
                label,
                thing,
                correct,
                label,
                new Proof(
                        correct ? Reason.KEY : Reason.COMPARED,
                        List.of(
                                thing + " <http://e.org/lat> \"" + latitude + decimal,
                                thing + " <http://e.org/long> \"" + longitude + decimal,
                                "<http://e.org/other> <http://e.org/lat> \"1.5" + decimal)));
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
