package org.quadrivia.quiz.ui.feedback;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Where learners otherwise see a proof, they are told that a teacher wrote the question and that nothing proves it. */
class OwnQuestionShownTest extends PageTest {
    private static final String TOLD = "Written by the teacher; not proved from the knowledge base";
    private static final Item PLAIN = Items.own(
            Items.explained(Items.single("own", "Which river?", "Indus", "Ganges"), "It flows there."),
            Items.fact("own"));

    @Autowired
    private Knowledge knowledge;

    private AnswerProof proof(Item item) {
        Quiz served = quizzes.find(start()).orElseThrow();
        return new AnswerProof(ItemEntities.of(knowledge, served), item, "Who rang whom");
    }

    private static Quiz quiz(Item item) {
        return SampleAttempts.quiz("A", SampleAttempts.practice(SampleAttempts.GUEST), item);
    }

    @Test
    void theTeachersExplanationStandsInPlaceOfTheProof() {
        AnswerProof proof = proof(PLAIN);

        assertThat(words(proof)).contains(TOLD, "It flows there.").doesNotContain("From the facts of");
        assertThat(proof.getElement().getAttribute("aria-label")).isEqualTo("Written by the teacher");
    }

    @Test
    void factsToWhichItIsLinkedAreShown() {
        String munir = FakeBase.id("munir").iri();

        AnswerProof proof = proof(Items.own(PLAIN, Items.fact("rank"), "<" + munir + "> <x:rank> \"general <b>\" ."));

        assertThat(words(proof)).contains(TOLD, "Facts that belong to it", "Munir holds the rank of general <b>");
        assertThat(_get(proof, Anchor.class).getHref()).contains("munir");
    }

    @Test
    void passagesOfTheseFactsAreQuotedWithoutBeingCalledAProof() {
        Item cited = Items.citing(PLAIN, FakeBase.PASSAGE.id().iri());

        AnswerProof proof = proof(cited);

        assertThat(words(proof)).contains(TOLD, "She rang General Munir");
        assertThat(proof.getElement().getAttribute("aria-label")).isEqualTo("Written by the teacher");
    }

    @Test
    void thereIsNoQueryToLookAt() {
        Quiz quiz = quiz(PLAIN);

        AnsweredQuestion shown = new AnsweredQuestion(quiz, 1, ItemEntities.of(knowledge, quiz), List.of(), () -> {});

        assertThat(_find(shown, QueryDetails.class)).isEmpty();
        assertThat(words(shown)).contains(TOLD);
    }

    @Test
    void itIsSaidInEveryLanguageOfQuizzes() {
        List<Locale> others = InterfaceLanguages.ALL.stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .toList();

        assertThat(others).isNotEmpty();
        assertThat(others)
                .allSatisfy(language ->
                        assertThat(Messages.text(language, "quiz.own")).isNotEqualTo(TOLD));
    }
}
