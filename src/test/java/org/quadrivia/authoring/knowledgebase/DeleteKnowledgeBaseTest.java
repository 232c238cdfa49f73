package org.quadrivia.authoring.knowledgebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.jdbc.DraftStore;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Item;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;

class DeleteKnowledgeBaseTest extends AuthoringStage {
    @Autowired
    private DraftStore store;

    @Autowired
    private ItemReviews reviews;

    @Autowired
    private NamedQuizzes quizzes;

    @Autowired
    private Knowledge knowledge;

    @Test
    void nothingThatWasKeptOfItIsLeftAndAnotherOfItsNameBeginsAnew() {
        String title = knowledge.find(kb).orElseThrow().card().title();
        Item item = bank().items().getFirst();
        reviews.hide(kb, item.id(), true, ada.id());
        reviews.switchFamily(kb, "boolean", false, ada.id());
        quizzes.make(kb, new QuizPlan("Mine", "", Composition.ALL, 3, false, AttemptTerms.PRACTICE), ada.id());
        replace(MUNIR, "Asim Munir", "Asim M.");
        assertThat(store.at(kb)).containsExactly(ada.id());

        bases.delete(kb);

        assertThat(knowledge.find(kb)).isEmpty();
        assertThat(store.at(kb)).isEmpty();
        assertThat(quizzes.of(kb)).isEmpty();
        assertThat(bases.copy(new KbId("ceasefire"), title)).isEqualTo(kb);
        assertThat(reviews.off(kb)).isEmpty();
        assertThat(reviews.item(kb, item.id()).orElseThrow().review())
                .as("what ships with the knowledge base is no review that somebody gave")
                .matches(review -> review.isEmpty()
                        || review.get().shipped().isPresent() && !review.get().hidden());
    }

    @Test
    void onlyItsOwnerMayEndIt() {
        signInAs(teacher("ben"));

        assertThatThrownBy(() -> bases.delete(kb)).isInstanceOf(AccessRefused.class);

        signInAs(ada);
        assertThat(bases.mine(kb)).isPresent();
    }
}
