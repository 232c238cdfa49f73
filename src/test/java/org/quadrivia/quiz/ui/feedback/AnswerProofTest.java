package org.quadrivia.quiz.ui.feedback;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerProofTest extends PageTest {
    @Autowired
    private Knowledge knowledge;

    @Test
    void thePassageIsQuotedBelowTheVerdictWithItsSource() {
        QuizId id = start(FakeBase.CALLS.id());
        answer(id, 1, Answer.Chosen.of("a"));

        open("quiz/" + id + "/1");

        AnswerProof proof = _get(AnswerProof.class);
        assertThat(words(proof)).isEqualTo("She rang General Munir, and nobody had done so before.Who rang whom§1.6");
        assertThat(_get(proof, Anchor.class).getHref()).isEqualTo("page/calls/passage/1.6");
        assertThat(page().indexOf("Correct.")).isLessThan(page().indexOf("She rang General"));
        assertThat(page().indexOf("She rang General")).isLessThan(page().indexOf("correct, your answer"));
    }

    @Test
    void theWordsThatAnswerAreMarked() {
        QuizId id = start(FakeBase.CALLS.id());
        answer(id, 1, Answer.Chosen.of("b"));

        open("quiz/" + id + "/1");

        assertThat(marked(_get(AnswerProof.class).getElement())).containsExactly("Munir");
    }

    @Test
    void whereTheAnswerIsSaidInOtherWordsItsSentenceIsMarked() {
        Quiz quiz = quizzes.find(start()).orElseThrow();
        Item statement = Items.citing(
                Items.single("said", "Which of these is a statement?", "that nobody had rung the general before", "x"),
                FakeBase.PASSAGE.id().iri());

        AnswerProof proof = new AnswerProof(ItemEntities.of(knowledge, quiz), statement, "Who rang whom");

        assertThat(marked(proof.getElement()))
                .containsExactly("She rang General Munir, and nobody had done so before.");
    }

    @Test
    void anArticleDoesNotKeepANameFromBeingMarked() {
        Quiz quiz = quizzes.find(start()).orElseThrow();
        Item item = Items.citing(
                Items.single("who", "Whom did she ring?", "the General Munir", "x"),
                FakeBase.PASSAGE.id().iri());

        AnswerProof proof = new AnswerProof(ItemEntities.of(knowledge, quiz), item, "Who rang whom");

        assertThat(marked(proof.getElement())).containsExactly("General Munir");
    }

    @Test
    void passagesThatProveItOnlyTogetherAreShownTogether() {
        AnswerProof two = silent(2);
        AnswerProof four = silent(4);

        assertThat(words(two)).contains("That was new.", "Nobody had expected it.");
        assertThat(_find(two, NativeDetails.class)).isEmpty();
        assertThat(words(_get(four, NativeDetails.class)))
                .contains("It was said.")
                .doesNotContain("It was noticed.");
    }

    private AnswerProof silent(int passages) {
        Quiz quiz = quizzes.find(start()).orElseThrow();
        String[] cited = FakeBase.SILENT.stream()
                .limit(passages)
                .map(passage -> passage.id().iri())
                .toArray(String[]::new);
        return new AnswerProof(ItemEntities.of(knowledge, quiz), Items.citing(Fakes.SINGLE, cited), "Who rang whom");
    }

    @Test
    void wordsOfAnOrderAreMarkedOnlyWhereTwoOfItsThingsStandTogether() {
        Quiz quiz = quizzes.find(start()).orElseThrow();
        String passage = FakeBase.PASSAGE.id().iri();

        AnswerProof one = new AnswerProof(
                ItemEntities.of(knowledge, quiz),
                Items.citing(Items.order("o", "General Munir", "a call"), passage),
                "");
        AnswerProof two = new AnswerProof(
                ItemEntities.of(knowledge, quiz), Items.citing(Items.order("o", "General Munir", "She"), passage), "");

        assertThat(marked(one.getElement())).isEmpty();
        assertThat(marked(two.getElement())).containsExactly("She", "General Munir");
    }

    @Test
    void withoutPassagesTheFactsStandThereAsSentences() {
        Quiz quiz = quizzes.find(start()).orElseThrow();
        Item item =
                Items.explained(Items.withoutPassages(Fakes.TEXT), "It is [[a:rao|Asim Rao]]. The letter was short.");

        AnswerProof proof = new AnswerProof(ItemEntities.of(knowledge, quiz), item, "Who rang whom");

        assertThat(proof.quotesPassages()).isFalse();
        assertThat(_find(proof, ListItem.class))
                .extracting(fact -> words(fact))
                .containsExactly("It is Asim Rao.", "The letter was short.");
        assertThat(marked(proof.getElement())).containsExactly("Asim Rao");
        assertThat(words(proof)).endsWith("From the facts of “Who rang whom”");
    }

    @Test
    void placesOfPassagesWithoutWordsGiveWayToAWordForThoseWhoDoNotWantTheData() {
        Quiz quiz = SampleAttempts.quiz("A", SampleAttempts.practice(SampleAttempts.GUEST), Fakes.SINGLE);

        AnswerProof proof = new AnswerProof(ItemEntities.of(knowledge, quiz), Fakes.SINGLE, "Who rang whom");

        assertThat(_find(proof, Anchor.class, spec -> spec.withClasses("where")))
                .isNotEmpty()
                .allMatch(link -> "Passage 1.6".equals(link.getElement().getAttribute("data-plain")))
                .allMatch(link -> link.getElement().getChild(0).getClassList().contains("data"));
    }

    private static List<String> marked(Element element) {
        return all(element)
                .filter(child -> !child.isTextNode() && Objects.equals(child.getTag(), "mark"))
                .map(Element::getText)
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(AnswerProofTest::all));
    }
}
