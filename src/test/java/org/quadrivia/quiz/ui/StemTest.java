package org.quadrivia.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.ui.time.MarkedTimeline;
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

    @Test
    void aQuestionOnTheTimelineShowsOneMarkWithoutAName() {
        MarkedTimeline timeline = timeline(new Stem(onTheTimeline(), false));

        assertThat(timeline.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(timeline.getElement().getAttribute("aria-label")).contains("with one mark: 4 April 1949");
        assertThat(timeline.getElement().getTextRecursively()).contains("?").doesNotContain("NATO", "EFTA", "1960-");
        assertThat(marks(timeline, "time-pin")).hasSize(1);
    }

    @Test
    void anAnsweredQuestionOnTheTimelineListsAllOptionsInOrderOfTime() {
        MarkedTimeline timeline = timeline(new Stem(onTheTimeline(), true));

        assertThat(timeline.getElement().getAttribute("role")).isNull();
        List<OrderedList> lists = timeline.getContent()
                .getChildren()
                .filter(OrderedList.class::isInstance)
                .map(OrderedList.class::cast)
                .toList();
        assertThat(lists).singleElement().satisfies(list -> {
            assertThat(list.getElement().getAttribute("aria-label")).isEqualTo("In order of time");
            assertThat(list.getChildren().map(item -> item.getElement().getTextRecursively()))
                    .containsExactly("4 April 1949NATO", "3 May 1960EFTA");
        });
        assertThat(marks(timeline, "time-mark")).hasSize(2);
    }

    private static List<Element> marks(MarkedTimeline timeline, String look) {
        return below(timeline.getElement())
                .filter(element -> element.getClassList().contains(look))
                .toList();
    }

    private static Stream<Element> below(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private static MarkedTimeline timeline(Stem stem) {
        return stem.getContent()
                .getChildren()
                .filter(MarkedTimeline.class::isInstance)
                .map(MarkedTimeline.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Item onTheTimeline() {
        return drawn(
                "timeline",
                "Which of these was established on 4 April 1949?",
                dated("a", "EFTA", "1960-05-03", false),
                dated("b", "NATO", "1949-04-04", true));
    }

    private static Option dated(String id, String label, String date, boolean correct) {
        String thing = "<http://e.org/" + id + ">";
        String type = "\"^^<http://www.w3.org/2001/XMLSchema#date> .";
        return Option.of(
                id,
                label,
                thing,
                correct,
                label,
                new Proof(
                        correct ? Reason.KEY : Reason.COMPARED,
                        List.of(
                                thing + " <http://e.org/established> \"" + date + type,
                                "<http://e.org/other> <http://e.org/established> \"1900-01-01" + type)));
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

    @Test
    void aPictureStandsBelowTheWordsThatSayWhatIsSeen() {
        String file = "ni:///sha-256;" + "A".repeat(43);
        Item item = drawn(
                "picture",
                "Which of these does the picture show? What is seen: A red ball.",
                pictured("a", "Mars", file, true),
                pictured("b", "Venus", "ni:///sha-256;" + "B".repeat(43), false));

        Element picture = new Stem(item)
                .getContent()
                .getChildren()
                .map(Component::getElement)
                .filter(element -> element.getTag().equals("img"))
                .findFirst()
                .orElseThrow();

        assertThat(picture.getAttribute("src")).isEqualTo("file/" + "A".repeat(43));
        assertThat(picture.getAttribute("alt")).isEmpty();
    }

    private static Option pictured(String id, String label, String file, boolean correct) {
        String line = " <https://schema.org/image> <";
        return Option.of(
                id,
                label,
                "<http://e.org/" + id + ">",
                correct,
                label,
                new Proof(
                        correct ? Reason.KEY : Reason.COMPARED,
                        List.of(
                                "<http://e.org/" + id + ">" + line + file + "> .",
                                "<http://e.org/other>" + line + "ni:///sha-256;" + "C".repeat(43) + "> .")));
    }

    private static Item onTheMap() {
        return drawn(
                "map",
                "Which of these lies at about 48.2° N, 16.4° E?",
                place("a", "Prague", "50.1", "14.4", false),
                place("b", "Vienna", "48.2", "16.4", true));
    }

    private static Item drawn(String family, String stem, Option... options) {
        Item item = Items.single("m", stem, "a", "b", "c");
        return new Item(
                item.id(),
                item.kb(),
                item.revision(),
                item.language(),
                family,
                item.kind(),
                item.asks(),
                item.stem(),
                item.framing(),
                List.of(options),
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
