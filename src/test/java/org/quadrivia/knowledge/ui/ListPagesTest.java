package org.quadrivia.knowledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPagesTest {
    @BeforeEach
    void start() {
        Browsing.start(new FakeKnowledge());
    }

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void aPassageShowsItsFactsClaimsAndNeighbours() {
        Browsing.open("page/saga/passage/1.2");

        assertThat(Browsing.headline()).isEqualTo("Passage 1.2");
        assertThat(Browsing.words()).contains("He has the greatest ship built.", "The fact that this passage supports");
        assertThat(Browsing.targets("the Long Serpent")).containsExactly("page/saga/long-serpent");
        assertThat(Browsing.targets("Previous: §1.1")).containsExactly("page/saga/passage/1.1");
        assertThat(Browsing.targets("Next: §1.10")).containsExactly("page/saga/passage/1.10");
    }

    @Test
    void theLastPassageHasNoNext() {
        Browsing.open("page/saga/passage/1.10");

        assertThat(Browsing.words())
                .contains("There is no paraphrase", "The 2 claims that this passage reports")
                .doesNotContain("Next:");
    }

    @Test
    void aClaimSaysWhoHoldsItAndWhoDisputesItAndWhatStandsAgainstIt() {
        Browsing.open("page/saga/claim/lived");

        assertThat(Browsing.headline()).isEqualTo("Olaf survived the battle");
        assertThat(Browsing.words()).contains("Claimed bythe skalds", "Disputed byErik", "Conflicting claims");
        assertThat(Browsing.targets("Olaf drowned")).containsExactly("page/saga/claim/drowned");
    }

    @Test
    void aHedgedClaimSaysInWhichWords() {
        Browsing.open("page/saga/claim/drowned");

        assertThat(Browsing.words()).contains("the source only says “possibly”").doesNotContain("Claimed by");
    }

    @Test
    void allPassagesStandInTheOrderOfTheSource() {
        Browsing.open("page/saga/passages");

        assertThat(Browsing.headline()).isEqualTo("Read the source");
        assertThat(Browsing.words()).containsSubsequence("§1.1", "§1.2", "§1.10");
    }

    @Test
    void claimsAgainstEachOtherStandSideBySideThoughOnlyOneNamesTheOther() {
        Browsing.open("page/saga/claims");

        List<Div> pairs = _find(Div.class, spec -> spec.withClasses("side-by-side"));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().getElement().getTextRecursively())
                .contains("Olaf survived the battle", "Olaf drowned")
                .doesNotContain("gold");
        assertThat(Browsing.words()).contains("reported", "Reported by");
    }

    @Test
    void explorationLeadsToEverything() {
        Browsing.open("explore/saga");

        assertThat(Browsing.headline()).isEqualTo("A king's saga");
        assertThat(Browsing.words()).contains("40 facts · 9 things · 3 passages · 3 claims");
        assertThat(Browsing.targets("At sea")).containsExactly("page/saga/topic/sea");
        assertThat(Browsing.targets("Olaf")).contains("page/saga/olaf");
        assertThat(Browsing.targets("See all 3 claims and who disputes them")).containsExactly("page/saga/claims");
        assertThat(Browsing.targets("Read all 3 passages")).containsExactly("page/saga/passages");
    }

    @Test
    void explorationWithoutANameShowsTheFirstKnowledgeBase() {
        Browsing.open("explore");

        assertThat(Browsing.headline()).isEqualTo("A king's saga");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explore/saga", "page/saga/olaf", "page/saga/evil", "page/saga/passage/1.2", "page/saga/claim/lived",
                "page/saga/passages", "page/saga/claims", "search?q=olaf", "search", "page/saga/nobody",
                "page/saga/topic/sea", "page/other/olaf"
            })
    void headingsNeverSkipALevel(String address) {
        Browsing.open(address);

        List<Integer> levels = Browsing.headings();
        assertThat(levels.getFirst()).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
        assertThat(Browsing.title()).endsWith(" · Quadrivia");
    }
}
