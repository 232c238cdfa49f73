package org.quadrivia.knowledge.ui.explore;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.ui.Browsing;
import org.quadrivia.knowledge.ui.FakeKnowledge;
import org.quadrivia.knowledge.ui.SagaKnowledgeBase;
import org.quadrivia.knowledge.view.QuestionSearch;
import org.quadrivia.knowledge.view.SearchHit;

class SearchTest {
    @BeforeEach
    void start() {
        Browsing.start(new FakeKnowledge());
    }

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void findsByAliasAndSaysWhichAndWhatItIs() {
        Browsing.open("search?q=tryggvason");

        assertThat(Browsing.targets("Olaf")).contains("page/saga/olaf");
        assertThat(Browsing.words()).contains("king · also known as Olaf Tryggvason", "One thing matches");
    }

    @Test
    void whereNothingIsFoundItSaysHowToGoOn() {
        Browsing.open("search?q=zzz");

        assertThat(Browsing.words()).contains("Nothing matches “zzz”", "Begin here");
        assertThat(Browsing.title()).isEqualTo("Search for “zzz” · Quadrivia");
    }

    @Test
    void namesThatAreOnlySimilarAreCalledSo() {
        Browsing.open("search?q=olav");

        assertThat(Browsing.words())
                .contains("Nothing is called “olav”. The names below are similar.", "Similar names")
                .doesNotContain("One thing matches");
        assertThat(Browsing.targets("Olaf")).contains("page/saga/olaf");
    }

    @Test
    void passagesAndClaimsAreFoundByTheirWords() {
        Browsing.open("search?q=hidden%20king");

        assertThat(Browsing.words())
                .contains(
                        "Nothing is called “hidden king”. 2 passages and claims have these or similar words.",
                        "A boy king is hidden from his enemies.",
                        "Claim by the skalds")
                .doesNotContain("Begin here");
        assertThat(Browsing.targets("Passage §1.1")).contains("page/saga/passage/1.1");
        assertThat(_find(
                        HtmlContainer.class,
                        spec -> spec.withPredicate(
                                part -> part.getElement().getTag().equals("mark"))))
                .extracting(part -> part.getElement().getText())
                .containsExactly("king", "hidden", SagaKnowledgeBase.MARKUP);
    }

    @Test
    void questionsAreFoundByTheirWordsAndAskedOnePressAway() {
        QuestionSearch questions = (kb, words, limit) -> List.of(new QuestionSearch.Found(
                "start/saga?question=q1",
                "is",
                "According to the saga",
                List.of(new SearchHit.Part("Who hid the ", false), new SearchHit.Part("king", true))));
        Browsing.startAsking(new FakeKnowledge(), questions, kb -> Optional.empty());

        Browsing.open("search?q=king");

        assertThat(Browsing.words())
                .contains("One question can be asked.", "Questions", "According to the saga: Who hid the king");
        assertThat(Browsing.targets("Ask me this")).containsExactly("start/saga?question=q1");
    }

    @Test
    void anotherNameOfAThingFindsTheQuestionsAboutIt() {
        QuestionSearch questions = (kb, words, limit) -> words.equals("Olaf")
                ? List.of(new QuestionSearch.Found(
                        "start/saga?question=q1", "en", "", List.of(new SearchHit.Part("Where did Olaf fall?", false))))
                : List.of();
        Browsing.startAsking(new FakeKnowledge(), questions, kb -> Optional.empty());

        Browsing.open("search?q=tryggvason");

        assertThat(Browsing.words()).contains("Where did Olaf fall?");
    }

    @Test
    void duringAnExamNoQuestionIsFound() {
        QuestionSearch questions = (kb, words, limit) -> List.of(new QuestionSearch.Found(
                "start/saga?question=q1", "en", "", List.of(new SearchHit.Part("Where did Olaf fall?", false))));
        Browsing.startAsking(new FakeKnowledge(), questions, kb -> Optional.of("quiz/exam"));

        Browsing.open("search?q=olaf&kb=saga");

        assertThat(Browsing.words()).doesNotContain("Where did Olaf fall?");
    }

    @Test
    void ofALongTextOnlyWhatIsNearTheWordsIsShown() {
        Browsing.open("search?q=hidden%20king");

        assertThat(Browsing.words()).hasSizeLessThan(1200).contains("…");
    }

    @Test
    void beforeAnythingIsTypedItExplainsItself() {
        Browsing.open("search");

        assertThat(Browsing.words()).contains("Enter a name, part of a name, or words", "Begin here");
    }

    @Test
    void suggestsTheNotableBeforeAndWhatMatchesWhileTyping() {
        Browsing.open("explore/saga");
        ComboBox<SearchHit> box = box();

        assertThat(labels(box, "")).containsExactly("Olaf", "the Long Serpent", "the battle of Svolder");
        assertThat(labels(box, "serp")).containsExactly("the Long Serpent");
    }

    @Test
    void choosingASuggestionOpensItsPage() {
        Browsing.open("explore/saga");

        choose(box(), "the Long Serpent");

        assertThat(Browsing.headline()).isEqualTo("The Long Serpent");
    }

    @Test
    void enterOnOtherWordsOpensTheResults() {
        Browsing.open("explore/saga");

        ComboBox<SearchHit> box = box();
        ComboBoxKt._fireCustomValueSet(box, "long");

        assertThat(Browsing.headline()).isEqualTo("Search");
        assertThat(Browsing.targets("the Long Serpent")).contains("page/saga/long-serpent");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<SearchHit> box() {
        return _get(ComboBox.class);
    }

    /** As a browser does; Karibu's own way meets a method that this version of Vaadin no longer has. */
    private static void choose(ComboBox<SearchHit> box, String label) {
        ComboBoxKt.setUserInput(box, label);
        box.setValue(ComboBoxKt.getSuggestionItems(box).getFirst());
        ComponentUtil.fireEvent(box, new ComponentValueChangeEvent<>(box, box, null, true));
    }

    private static List<String> labels(ComboBox<SearchHit> box, String typed) {
        ComboBoxKt.setUserInput(box, typed);
        return ComboBoxKt.getSuggestionItems(box).stream()
                .map(hit -> hit.entity().label())
                .toList();
    }
}
