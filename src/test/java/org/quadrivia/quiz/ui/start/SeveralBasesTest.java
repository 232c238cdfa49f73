package org.quadrivia.quiz.ui.start;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.PageTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class SeveralBasesTest extends PageTest {
    private static final KbId OTHER = new KbId("other");

    @MockitoBean(name = "fakeKnowledge")
    private Knowledge knowledge;

    @Test
    void eachHasACardWithItsOwnQuiz() {
        FakeBase first = new FakeBase(FakeBase.ID, "The first");
        FakeBase second = new FakeBase(OTHER, "The second");
        when(knowledge.all()).thenReturn(List.of(second.card(), first.card()));
        when(knowledge.find(FakeBase.ID)).thenReturn(Optional.of(first));
        when(knowledge.find(OTHER)).thenReturn(Optional.of(second));

        open("");

        assertThat(heading()).isEqualTo("What would you like to be asked about?");
        assertThat(_find(H2.class, spec -> spec.withClasses("title")))
                .extracting(H2::getText)
                .containsExactly("The second", "The first");
        KnowledgeBaseIntro card = _find(KnowledgeBaseIntro.class).getLast();
        _click(_get(card, NativeButton.class, spec -> spec.withClasses("primary")));
        assertThat(page()).contains("Question 1 of 6");
    }

    @Test
    void oneWithoutQuestionsSaysSoAndLeadsToItsFacts() {
        FakeBase mute = new FakeBase(OTHER, "The mute");
        when(knowledge.all()).thenReturn(List.of(mute.card()));
        when(knowledge.find(OTHER)).thenReturn(Optional.of(mute));

        open("");

        assertThat(page()).contains("There are no questions on this knowledge base yet");
        assertThat(_find(NativeButton.class)).isEmpty();
        assertThat(_get(Anchor.class, spec -> spec.withText("Explore the facts"))
                        .getHref())
                .isEqualTo("explore/other");
    }

    @Test
    void withNoneThePageSaysWhatToDo() {
        when(knowledge.all()).thenReturn(List.of());

        open("");

        assertThat(page()).contains("No knowledge base is available yet.");
    }
}
