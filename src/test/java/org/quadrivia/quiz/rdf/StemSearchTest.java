package org.quadrivia.quiz.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.QuestionSearch.Found;
import org.quadrivia.knowledge.view.SearchHit.Part;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.QuizzesStage;

class StemSearchTest {
    private static final KbId KB = QuizzesStage.KB;
    private static final Item CALLER =
            Items.single("i1", "Which harbour master did the pilot telephone?", "Ada Stone", "Bo Reed", "Cy Wells");
    private static final Item CRANE = Items.single("i2", "Who owns the crane?", "Bo Reed", "Ada Stone", "Dee Marsh");

    private final Knowledge knowledge = mock();
    private final Questions questions = mock();
    private final StemSearch search = new StemSearch(knowledge, questions);

    @BeforeEach
    void serve() {
        KnowledgeBase base = mock();
        when(base.card()).thenReturn(QuizzesStage.card());
        when(knowledge.find(KB)).thenReturn(Optional.of(base));
        bank(CALLER, CRANE);
    }

    @Test
    void aQuestionIsFoundByTheStemsOfItsWordsAndASlip() {
        List<Found> found = search.search(KB, "pilots harbor", 10);

        assertThat(found).hasSize(1);
        assertThat(words(found.getFirst())).isEqualTo("Which harbour master did the pilot telephone?");
        assertThat(found.getFirst().ask()).isEqualTo("start/kb?question=i1");
        assertThat(found.getFirst().framing()).isEqualTo("According to the article");
        assertThat(found.getFirst().stem())
                .filteredOn(Part::marked)
                .extracting(Part::text)
                .containsExactly("harbour", "pilot");
    }

    @Test
    void aNameFindsWhatIsAskedAboutItAndNotWhatItAnswers() {
        assertThat(search.search(KB, "Ada Stone", 10)).isEmpty();
    }

    @Test
    void noQuestionFoundTellsTheAnswerToAnother() {
        Item tells = Items.single("i3", "Where did Ada Stone telephone from the harbour?", "a quay", "a boat", "a hut");
        bank(CALLER, CRANE, tells);

        List<Found> found = search.search(KB, "harbour telephone", 10);

        assertThat(found).hasSize(1);
    }

    @Test
    void formsOfAQuestionAreOneResult() {
        Item reverse = Items.asking(
                Items.single("i4", "Which pilot did telephone the harbour?", "Cy Wells", "Bo Reed", "Dee Marsh"),
                CALLER.asks().getFirst());
        bank(CALLER, reverse);

        assertThat(search.search(KB, "pilot telephone", 10)).hasSize(1);
    }

    @Test
    void statementsToBeJudgedAreNotQuestions() {
        bank(Items.bool("i5", "The pilot owns the crane.", true));

        assertThat(search.search(KB, "crane", 10)).isEmpty();
    }

    @Test
    void aRewordedQuestionIsFoundByItsNewWords() {
        search.search(KB, "crane", 10);

        bank(CRANE.withStem("Who is the owner of the derrick?"));

        assertThat(search.search(KB, "derrick", 10)).hasSize(1);
        assertThat(search.search(KB, "crane", 10)).isEmpty();
    }

    @Test
    void itNeverWaitsForABank() {
        when(questions.ready(QuizzesStage.card())).thenReturn(Optional.empty());

        assertThat(search.search(KB, "crane", 10)).isEmpty();
        assertThat(search.search(new KbId("other"), "crane", 10)).isEmpty();
    }

    private void bank(Item... items) {
        when(questions.ready(QuizzesStage.card())).thenReturn(Optional.of(new Bank(Items.KB, "r1", List.of(items))));
    }

    private static String words(Found found) {
        return found.stem().stream().map(Part::text).collect(Collectors.joining());
    }
}
