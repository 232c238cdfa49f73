package org.quadrivia.quiz.ui.feedback;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.PageTest;

class SourcesMarginTest extends PageTest {
    @Test
    void whoSaysSoStandsInTheMargin() {
        QuizId id = start(FakeBase.CALLS.id());
        answer(id, 1, Answer.Chosen.of("a"));

        open("quiz/" + id + "/1");

        assertThat(words(_get(SourcesMargin.class)))
                .isEqualTo("§1.6She rang the general, and nobody had done so before.");
        assertThat(_get(_get(SourcesMargin.class), Anchor.class).getHref()).isEqualTo("page/calls/passage/1.6");
    }
}
