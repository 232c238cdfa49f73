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
                .contains("Much is known of", "40 facts · 9 entities")
                .doesNotContain("In order", "Topics", "Passages", "Who says what", "0 claims");
    }

    @Test
    void noClaimsAreSaidSo() {
        Browsing.open("page/saga/claims");

        assertThat(Browsing.words()).contains("every fact is plainly stated", "Begin here");
    }

    @Test
    void noPassagesAreSaidSo() {
        Browsing.open("page/saga/passages");

        assertThat(Browsing.words()).contains("not divided into passages", "Begin here");
    }

    @Test
    void anUnknownIriIsNamedWithWaysOn() {
        Browsing.open("page/saga/nobody");

        assertThat(Browsing.headline()).isEqualTo("Nothing is known of this");
        assertThat(Browsing.words()).contains("https://example.org/kb/saga/nobody", "Begin here");
    }

    @Test
    void anAddressThatHoldsNoIriIsAMissingPageToo() {
        Browsing.open("page/saga?iri=%3Cscript%3E");

        assertThat(Browsing.words()).contains("names nothing that a knowledge base could speak of");
    }

    @Test
    void anUnknownKnowledgeBaseOffersThoseThatAreHere() {
        Browsing.open("page/NO SUCH/olaf");

        assertThat(Browsing.words()).contains("There is no knowledge base of that name");
        assertThat(Browsing.targets("A king's saga")).containsExactly("explore/saga");
    }
}
