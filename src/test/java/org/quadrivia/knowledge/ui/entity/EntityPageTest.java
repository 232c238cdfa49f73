package org.quadrivia.knowledge.ui.entity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.ui.Browsing;
import org.quadrivia.knowledge.ui.FakeKnowledge;
import org.quadrivia.knowledge.ui.SagaKnowledgeBase;
import org.quadrivia.knowledge.ui.fact.FactsCard;
import org.quadrivia.knowledge.ui.page.PageView;

class EntityPageTest {
    @BeforeEach
    void start() {
        Browsing.start(new FakeKnowledge());
    }

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void saysWhatTheEntityIsAndHowMuchIsKnown() {
        Browsing.open("page/saga/olaf");

        assertThat(Browsing.headline()).isEqualTo("Olaf");
        assertThat(Browsing.title()).isEqualTo("Olaf · Quadrivia");
        assertThat(Browsing.words())
                .contains("king", "also known as Olaf Tryggvason", "A king of Norway.", "21 facts from 2 passages");
    }

    @Test
    void leadsToAQuizOnTheEntity() {
        Browsing.open("page/saga/olaf");

        assertThat(Browsing.targets("Quiz me on this"))
                .containsExactly("start/saga?about=https%3A%2F%2Fexample.org%2Fkb%2Fsaga%2Folaf");
    }

    @Test
    void linksEveryEndPropertyAndPassage() {
        Browsing.open("page/saga/olaf");

        assertThat(Browsing.targets("the Long Serpent")).contains("page/saga/long-serpent");
        assertThat(Browsing.targets("sailed")).contains("page/saga/sailed");
        assertThat(Browsing.targets("§1.2")).contains("page/saga/passage/1.2");
    }

    @Test
    void saysWhoSaysSoWhereItIsNotPlainlyStated() {
        Browsing.open("page/saga/olaf");

        assertThat(Browsing.targets("claimed by the skalds")).containsExactly("page/saga/claim/lived");
        assertThat(Browsing.targets("disputed by Erik")).containsExactly("page/saga/claim/lived");
        assertThat(Browsing.words()).contains("background", "from context");
    }

    @Test
    void readsFactsAboutOthersFromTheirSubject() {
        Browsing.open("page/saga/olaf");

        assertThat(Browsing.words()).contains("Mentioned in other facts", "foughtErik fought Olaf.");
    }

    @Test
    void saysOnceWhatHoldsBothWays() {
        Browsing.open("page/saga/olaf");

        assertThat(Browsing.words()).contains("met").doesNotContain("metOlaf");
    }

    @Test
    void tellsNamesakesApartByTheirKinds() {
        Browsing.open("page/saga/olaf");

        assertThat(Browsing.words()).contains("Harald (king)").doesNotContain("Erik (");
    }

    @Test
    void boundsALongGroupAndShowsItAllOnDemand() {
        Browsing.open("page/saga/olaf");
        assertThat(facts("ship 11")).isZero();

        _click(_get(NativeButton.class, spec -> spec.withText("Show all 12")));

        assertThat(facts("ship 11")).isEqualTo(1);
        assertThat(facts("ship 5")).isEqualTo(1);
        assertThat(_find(NativeButton.class, spec -> spec.withText("Show all 12")))
                .isEmpty();
    }

    @Test
    void marksTheEventOnItsTimeline() {
        Browsing.open("page/saga/olaf");

        assertThat(Browsing.words()).contains("Order of events").contains("the flight to Novgorod");
        assertThat(Browsing.targets("the battle of Svolder")).contains("page/saga/svolder");
    }

    @Test
    void drawsConnectionsAsListsWithTheNamesOfTheirRelations() {
        Browsing.open("page/saga/olaf");

        ConnectionsCard graph = _get(ConnectionsCard.class);
        assertThat(graph.getElement().getTextRecursively()).contains("fought", "sailed", "the Long Serpent", "claimed");
        assertThat(Browsing.components(graph)
                        .map(part -> part.getElement().getAttribute("aria-label"))
                        .filter(Objects::nonNull))
                .containsExactly("From others to Olaf", "From Olaf to others");
    }

    @Test
    void marksTheLanguageOfALiteral() {
        Browsing.open("page/saga/olaf");

        assertThat(Browsing.components(UI.getCurrent())
                        .filter(part -> "non".equals(part.getElement().getAttribute("lang"))))
                .extracting(part -> part.getElement().getText())
                .containsExactly("Óláfr");
    }

    @Test
    void takesALabelForTextWhateverItHolds() {
        Browsing.open("page/saga/evil");

        assertThat(Browsing.headline()).isEqualTo(SagaKnowledgeBase.MARKUP);
        assertThat(Browsing.components(UI.getCurrent()))
                .noneMatch(part -> part.getElement().getTag().equals("img"))
                .noneMatch(part -> part.getElement().hasProperty("innerHTML"));
        assertThat(_get(PageView.class).getElement().getOuterHTML())
                .doesNotContain("<img")
                .contains("&lt;img src=x");
    }

    @Test
    void opensAnAddressWithLettersOutsideAscii() {
        Browsing.open("page/saga/fr%C3%A6ndr/%C3%85sa");

        assertThat(Browsing.headline()).isEqualTo("Åsa");
    }

    @Test
    void readsFromTheQueryWhatAPathCannotCarry() {
        Browsing.open("page/saga?iri=https%3A%2F%2Fexample.org%2Fkb%2Fsaga%2Folaf");

        assertThat(Browsing.headline()).isEqualTo("Olaf");
    }

    @Test
    void leadsOnFromAFormerName() {
        EntityId now = new EntityId("https://example.org/kb/saga/frændr/Åsa");
        Browsing.stop();
        Browsing.start(
                new FakeKnowledge(),
                (kb, gone) -> gone.iri().endsWith("old-name") ? Optional.of(now) : Optional.empty());

        Browsing.open("page/saga/old-name");

        assertThat(Browsing.headline()).isEqualTo("Åsa");
        Browsing.open("page/saga?iri=https%3A%2F%2Fexample.org%2Fkb%2Fsaga%2Fother-name");
        assertThat(Browsing.words()).contains("other-name");
    }

    @Test
    void leadsToTheSameAsData() {
        Browsing.open("page/saga/olaf");

        assertThat(Browsing.targets("Turtle")).containsExactly("id/saga/olaf.ttl");
        assertThat(Browsing.targets("JSON-LD")).containsExactly("id/saga/olaf.jsonld");
    }

    @Test
    void keepsTheListsOfFactsDescriptionLists() {
        Browsing.open("page/saga/olaf");

        for (DescriptionList list : _find(DescriptionList.class)) {
            assertThat(list.getChildren().map(Component::getElement))
                    .allMatch(part -> part.getTag().matches("div|dt|dd"));
        }
    }

    @Test
    void showsAPageForEachTopic() {
        Browsing.open("page/saga/topic/sea");

        assertThat(Browsing.headline()).isEqualTo("At sea");
        assertThat(Browsing.targets("the Long Serpent")).containsExactly("page/saga/long-serpent");
        assertThat(Browsing.targets("Olaf drowned")).containsExactly("page/saga/claim/drowned");
        assertThat(Browsing.targets("Quiz me on this topic"))
                .containsExactly("start/saga?topic=https%3A%2F%2Fexample.org%2Fkb%2Fsaga%2Ftopic%2Fsea");
    }

    /** Returns how many facts name a thing; the graph beside them names it too. */
    private static long facts(String label) {
        return _find(FactsCard.class).stream()
                .flatMap(card -> _find(card, Anchor.class).stream())
                .filter(link -> link.getText().equals(label))
                .count();
    }
}
