package org.quadrivia.quiz.ui.start;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.PageTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class SeveralBasesTest extends PageTest {
    private static final KbId OTHER = new KbId("other");

    @MockitoBean(name = "fakeKnowledge")
    private Knowledge knowledge;

    @Test
    void eachHasACardWithItsOwnQuiz() {
        serve(new FakeBase(OTHER, "The second"), new FakeBase(FakeBase.ID, "The first"));

        open("");

        assertThat(page()).contains("What would you like to be asked about?");
        assertThat(titles()).extracting(Anchor::getText).containsExactly("The second", "The first");
        assertThat(titles()).extracting(Anchor::getHref).containsExactly("start/other", "start/calls");
        Library library = _get(Library.class);
        _click(_find(library, NativeButton.class).getLast());
        assertThat(page()).contains("Question 1 of 6");
    }

    @Test
    void eachSaysInWhichLanguageAndHowMuchItAsksAndAboutWhat() {
        serve(new FakeBase(FakeBase.ID, "The first"), new FakeBase(OTHER, "The second"));

        open("");

        assertThat(words(_get(Library.class)))
                .contains("The first" + "English12 facts6 questions" + "A short story of long calls." + "Calls"
                        + "All the rest");
    }

    @Test
    void whatIsDueStandsOnTheCardOfItsKnowledgeBase() {
        List<KbCard> cards =
                List.of(new FakeBase(FakeBase.ID, "The first").card(), new FakeBase(OTHER, "The second").card());

        Library library = new Library(
                cards, Map.of(OTHER, new Span("8 questions now")), quizzes, card -> Optional.empty(), card -> {});

        assertThat(_find(library, ListItem.class, spec -> spec.withClasses("subject")))
                .extracting(card -> words(card).contains("8 questions now"))
                .containsExactly(false, true);
    }

    @Test
    void somebodyNewCanTryAQuestionOfTheFirstThatHasOne() {
        serve(new FakeBase(OTHER, "The second"), new FakeBase(FakeBase.ID, "The first"));

        open("");

        assertThat(heading()).isEqualTo("Answer a question. See what proves it.");
        assertThat(words(_get(SampleCard.class))).contains("The first", "Whom did she ring?");
    }

    private void serve(FakeBase... bases) {
        when(knowledge.all()).thenReturn(Stream.of(bases).map(FakeBase::card).toList());
        for (FakeBase base : bases) {
            when(knowledge.find(base.card().id())).thenReturn(Optional.of(base));
        }
    }

    private static List<Anchor> titles() {
        return _find(H2.class, spec -> spec.withClasses("title")).stream()
                .map(title -> _get(title, Anchor.class))
                .toList();
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
