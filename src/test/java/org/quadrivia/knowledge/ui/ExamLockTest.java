package org.quadrivia.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.KbId;

class ExamLockTest {
    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explore",
                "explore/saga",
                "page/saga/olaf",
                "page/saga/passage/2",
                "page/saga/claims",
                "page/saga/passages",
                "page/saga/nobody",
                "search?q=olaf",
                "search?q=olaf&kb=saga"
            })
    void pagesOfWhatOneIsExaminedOnAreClosed(String address) {
        Browsing.start(new FakeKnowledge(), new KbId("saga"));

        Browsing.open(address);

        assertThat(Browsing.headline()).isEqualTo("Exam in progress");
        assertThat(Browsing.words()).doesNotContainIgnoringCase("olaf");
        assertThat(Browsing.targets("Back to the exam")).containsExactly("quiz/exam");
    }

    @Test
    void anExamOnSomethingElseClosesNothing() {
        Browsing.start(new FakeKnowledge(), new KbId("other"));

        Browsing.open("page/saga/claims");

        assertThat(Browsing.headline()).isEqualTo("Who says what");
    }
}
