package org.quadrivia.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.PlainWords;

class LinkedTextTest {
    private static final PageAddress ADDRESS = PageAddress.of(new KbId("kb"), "https://example.org/kb/");

    @Test
    void linksStandWhereTheTextHasThem() {
        Paragraph paragraph = shown("[[https://example.org/kb/a|Anna]] rang [[https://elsewhere.org/b|Bert]].");

        assertThat(paragraph.getElement().getOuterHTML())
                .contains("<a href=\"page/kb/a\">Anna</a>")
                .contains(" rang ")
                .contains("<a href=\"page/kb?iri=https%3A%2F%2Felsewhere.org%2Fb\">Bert</a>.");
    }

    @Test
    void markupInADataLabelIsText() {
        Paragraph paragraph =
                shown("[[https://example.org/kb/a|<b onclick=\"x()\">Anna</b>]] <script>alert(1)</script>");

        assertThat(paragraph.getElement().getOuterHTML())
                .contains("&lt;b onclick")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void whatIsNoLinkStaysAsItStands() {
        for (String text : List.of("a [[b]] c", "[[javascript:x y|z]]", "[[|z]]", "ends in [[x|", "")) {
            assertThat(shown(text).getChildren().filter(Anchor.class::isInstance))
                    .as(text)
                    .isEmpty();
            assertThat(PlainWords.of(text)).isEqualTo(text);
        }
    }

    @Test
    void aScriptAddressNeverBecomesTheTargetOfALink() {
        Paragraph paragraph = shown("[[javascript:alert(1)|here]]");

        assertThat(paragraph.getElement().getOuterHTML()).contains("href=\"page/kb?iri=javascript%3Aalert%281%29\"");
    }

    @Test
    void aLabelMayHoldASingleBracket() {
        assertThat(LinkedText.links("[[https://example.org/kb/a|Anna [the first]]]. ."))
                .containsExactly(Map.entry(new EntityId("https://example.org/kb/a"), "Anna [the first]"));
    }

    @Test
    void sentencesEndNeitherInLabelsNorAfterAbbreviations() {
        String one = "[[a:n|Newcastle Utd. FC]] plays at [[a:p|St. James' Park]].";
        String two = "JFK lies at 12 ft. by the sea!";
        String three = "[[a:x|Anna [the first]]] rang Dr. Rao.";

        List<String> sentences = LinkedText.sentences(one + " " + two + "  " + three + " ");

        assertThat(sentences).containsExactly(one, two, three);
        assertThat(LinkedText.sentences(" ")).isEmpty();
    }

    private static Paragraph shown(String text) {
        Paragraph paragraph = new Paragraph();
        LinkedText.addTo(paragraph, text, ADDRESS);
        return paragraph;
    }
}
