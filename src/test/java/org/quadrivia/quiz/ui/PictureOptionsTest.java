package org.quadrivia.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.media.KeptMedia;
import org.quadrivia.knowledge.media.MediaKind;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.quiz.ui.card.QuestionCard;

/** How a question whose options are pictures is shown, and whom its pages name. */
class PictureOptionsTest {
    private static final Item MARS =
            Fixture.bank(Fixture.load(Fixture.resource("pictured.ttl")), "pictures").items().stream()
                    .filter(item -> item.stem().contains("Mars"))
                    .findFirst()
                    .orElseThrow();
    private static final MediaName PICTURE = new MediaName("A".repeat(43));

    @Test
    void eachOptionIsAPictureWithTheWordsThatSayWhatIsSeen() {
        Element card = QuestionCard.of(MARS, Stem.ID).getElement();

        List<Element> pictures = all(card, "img").toList();
        assertThat(pictures).hasSameSizeAs(MARS.options());
        assertThat(pictures).allMatch(picture -> picture.getAttribute("alt").isEmpty());
        assertThat(card.getTextRecursively())
                .contains(MARS.options().stream().map(Option::label).toList());
    }

    @Test
    void theSameOptionsComeBackFromAFile() {
        Item read = ItemJson.read(ItemJson.write(MARS));

        assertThat(all(QuestionCard.of(read, Stem.ID).getElement(), "img")).hasSameSizeAs(MARS.options());
    }

    @Test
    void creditsAreNamedButNotThoseThatTellTheAnswer() {
        assertThat(PictureCredits.of(MARS, crediting("ESO"), false)).contains("ESO, CC BY 4.0");
        assertThat(PictureCredits.of(MARS, crediting("The Mars Express team"), false))
                .isEmpty();
        assertThat(PictureCredits.of(MARS, crediting("The Mars Express team"), true))
                .contains("The Mars Express team, CC BY 4.0");
    }

    private static KnowledgeBase crediting(String who) {
        return new FakeBase(new KbId("planets"), "Planets") {
            @Override
            public List<KeptMedia> media(EntityId id) {
                return id.iri().endsWith("mars")
                        ? List.of(new KeptMedia(
                                PICTURE, MediaKind.PNG, "", "", Optional.of(who), Optional.of("CC BY 4.0")))
                        : List.of();
            }
        };
    }

    private static Stream<Element> all(Element element, String tag) {
        return Stream.concat(
                !element.isTextNode() && element.getTag().equals(tag) ? Stream.of(element) : Stream.empty(),
                element.getChildren().flatMap(child -> all(child, tag)));
    }
}
