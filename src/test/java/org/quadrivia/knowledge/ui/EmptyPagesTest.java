package org.quadrivia.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmptyPagesTest {
    @BeforeEach
    void start() {
        Browsing.start(new FakeKnowledge(true));
    }

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void explorationLeavesOutWhatThereIsNotAndKeepsWhatThereIs() {
        Browsing.open("explore/saga");

        assertThat(Browsing.words())
                .contains("Things with the most facts", "40 facts · 9 things")
                .doesNotContain("Order of events", "Topics", "Passages", "Who says what", "0 claims");
    }

    @Test
    void noClaimsAreSaidSo() {
        Browsing.open("page/saga/claims");

        assertThat(Browsing.words()).contains("All its facts are stated directly", "Begin here");
    }

    @Test
    void noPassagesAreSaidSo() {
        Browsing.open("page/saga/passages");

        assertThat(Browsing.words()).contains("not divided into passages", "Begin here");
    }

    @Test
    void anUnknownIriIsNamedWithWaysOn() {
        Browsing.open("page/saga/nobody");

        assertThat(Browsing.headline()).isEqualTo("Nothing found at this address");
        assertThat(Browsing.words()).contains("https://example.org/kb/saga/nobody", "Begin here");
    }

    @Test
    void anAddressThatHoldsNoIriIsAMissingPageToo() {
        Browsing.open("page/saga?iri=%3Cscript%3E");

        assertThat(Browsing.words()).contains("does not point to anything in a knowledge base");
    }

    @Test
    void anUnknownKnowledgeBaseOffersThoseThatAreHere() {
        Browsing.open("page/NO SUCH/olaf");

        assertThat(Browsing.words()).contains("No knowledge base with this name is available");
        assertThat(Browsing.targets("A king's saga")).containsExactly("explore/saga");
    }
}
