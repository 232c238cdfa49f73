package org.quadrivia.knowledge.ui.passage;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Locator;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.ui.Browsing;
import org.quadrivia.knowledge.ui.FakeKnowledge;
import org.quadrivia.knowledge.view.AskablePassages;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.PassageDetails;

/** Reading a source. */
class PassagesViewTest {
    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void factsAndClaimsStandBesideThePassageTheyComeFrom() {
        Browsing.start(new FakeKnowledge());

        Browsing.open("page/saga/passages");

        assertThat(row(2)).contains("He has the greatest ship built.", "Olaf", "sailed", "the Long Serpent");
        assertThat(row(3))
                .contains("Olaf survived the battle", "claimed by the skalds", "the source only says “possibly”")
                .doesNotContain("sailed");
        assertThat(Browsing.targets("Olaf drowned")).containsExactly("page/saga/claim/drowned");
    }

    @Test
    void theSourceIsNamed() {
        Browsing.start(new FakeKnowledge());

        Browsing.open("page/saga/passages");

        assertThat(Browsing.words()).contains("The source: Heimskringla, told again");
    }

    @Test
    void whatIsOnlyReadIntoAPassageIsMarkedAsSuch() {
        FakeKnowledge saga = new FakeKnowledge();
        Named olaf = new Named(new EntityId(saga.card().kb() + "olaf"), "Olaf");
        Fact read = new Fact(
                new FactId("a".repeat(32)),
                olaf,
                olaf,
                new FactValue.Entity(olaf),
                Standing.STATED,
                List.of(),
                List.of(),
                "from context");
        Passage passage = new Passage(olaf.id(), new Locator("1"), "Somebody sailed.");
        KnowledgeBase base = spy(saga);
        when(base.passages()).thenReturn(List.of(passage));
        when(base.passage(any())).thenReturn(Optional.of(new PassageDetails(passage, List.of(read), List.of())));
        Browsing.start(only(base));

        Browsing.open("page/saga/passages");

        assertThat(row(1)).contains("from context");
    }

    @Test
    void aPassageIsAskedAboutOnlyIfThereAreQuestions() {
        AskablePassages second =
                (kb, passages) -> Set.of(passages.get(1).passage().id());
        Browsing.startAskable(new FakeKnowledge(), second);

        Browsing.open("page/saga/passages");

        assertThat(Browsing.targets("Ask me about this"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("start/saga?passage=")
                .endsWith("1.2");
    }

    @Test
    void theWayBackFromAPassageLeadsToItsPlace() {
        Browsing.start(new FakeKnowledge());

        Browsing.open("page/saga/passage/1.10");

        assertThat(Browsing.targets("Back to the text")).containsExactly("page/saga/passages?at=3");
    }

    @Test
    void aLongSourceIsReadAPageAtATime() {
        Browsing.start(longSource(1000));

        Browsing.open("page/saga/passages?page=2");

        assertThat(rows()).hasSize(60);
        assertThat(rows().getFirst()).isEqualTo("61");
        assertThat(Browsing.targets("Earlier, from §1.1")).containsExactly("page/saga/passages?page=1");
        assertThat(Browsing.targets("Later, from §3.21")).containsExactly("page/saga/passages?page=3");
        assertThat(Browsing.words()).contains("Part 2", "Part 3");
    }

    @Test
    void anAddressOpensThePageOfItsPassage() {
        Browsing.start(longSource(1000));

        for (String address : List.of("?at=700", "?page=3&at=700")) {
            Browsing.open("page/saga/passages" + address);

            assertThat(rows()).contains("700").hasSize(60);
        }
        Browsing.open("page/saga/passages?at=99999999");
        assertThat(rows()).endsWith("1000");
        Browsing.open("page/saga/passages?at=-7&page=x");
        assertThat(rows()).startsWith("1");
    }

    @Test
    void theWayBackFromAPassageOfALongSourceNamesItsPageToo() {
        Browsing.start(longSource(100));

        Browsing.open("page/saga/p/99");

        assertThat(Browsing.targets("Back to the text")).containsExactly("page/saga/passages?page=2&at=100");
    }

    private static Knowledge longSource(int size) {
        FakeKnowledge saga = new FakeKnowledge();
        List<Passage> passages = IntStream.range(0, size)
                .mapToObj(i -> new Passage(
                        new EntityId(saga.card().kb() + "p/" + i),
                        new Locator((i / 50 + 1) + "." + (i % 50 + 1)),
                        "What it says in " + i + "."))
                .toList();
        KnowledgeBase base = spy(saga);
        when(base.passages()).thenReturn(passages);
        when(base.passage(any()))
                .thenAnswer(asked -> passages.stream()
                        .filter(passage -> passage.id().equals(asked.getArgument(0)))
                        .findFirst()
                        .map(passage -> new PassageDetails(passage, List.of(), List.of())));
        return only(base);
    }

    private static Knowledge only(KnowledgeBase base) {
        Knowledge knowledge = mock();
        when(knowledge.find(any())).thenReturn(Optional.of(base));
        when(knowledge.first()).thenReturn(base);
        return knowledge;
    }

    private static List<String> rows() {
        return _find(ListItem.class).stream()
                .map(row -> row.getElement().getAttribute("data-at"))
                .filter(at -> at != null)
                .toList();
    }

    private static String row(int place) {
        return _find(ListItem.class).stream()
                .filter(row -> String.valueOf(place).equals(row.getElement().getAttribute("data-at")))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }
}
