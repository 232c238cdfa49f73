package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.library.ReplacedEdition;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.question.review.ItemState;
import org.quadrivia.question.review.ReviewedItem;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("full")
class ReviewsGoOnTest extends AuthoringStage {
    private static final EntityId MUNIR_ID = new EntityId(HOME + "asim-munir");
    private static final EntityId MARSHAL = new EntityId(HOME + "the-field-marshal");

    @Autowired
    private ItemReviews reviews;

    @Autowired
    private NamedQuizzes quizzes;

    @Autowired
    private KnowledgeStore store;

    @Autowired
    private JdbcClient database;

    @Test
    void whatWasSaidOfAQuestionOutlivesARenameAndItsTakingBack() {
        List<Item> about = about();
        Item hidden = about.get(0);
        Item approved = about.get(1);
        reviews.hide(kb, hidden.id(), true, ada.id());
        reviews.approve(kb, approved.id(), true, ada.id());
        drafts.rename(draft(), MUNIR_ID, MARSHAL);
        assertThat(effects.impact(draft()).stakes())
                .filteredOn(stake ->
                        Set.of(hidden.id(), approved.id()).contains(stake.item().id()))
                .hasSize(2)
                .allSatisfy(stake -> assertThat(stake.heir()).isPresent());

        int revision = publish();

        assertThat(said(ItemState.HIDDEN)).extracting(ReviewsGoOnTest::stem).containsExactly(hidden.stem());
        assertThat(said(ItemState.APPROVED)).extracting(ReviewsGoOnTest::stem).contains(approved.stem());
        assertThat(reviews.lost(kb)).isEmpty();
        assertThat(reviews.item(kb, hidden.id())).isEmpty();
        takeBack(revision);
        assertThat(reviews.item(kb, hidden.id()).orElseThrow().is(ItemState.HIDDEN))
                .isTrue();
        assertThat(reviews.item(kb, approved.id()).orElseThrow().is(ItemState.APPROVED))
                .isTrue();
    }

    @Test
    void aPublishedQuizAsksTheSameQuestionsUnderTheirNewIds() {
        String family = about().getFirst().family();
        NamedQuiz quiz = fixed(family);
        drafts.rename(draft(), MUNIR_ID, MARSHAL);
        assertThat(effects.impact(draft()).stakes())
                .flatExtracting(Impact.Stake::quizzes)
                .contains("About him");

        publish();

        NamedQuiz now = quizzes.find(quiz.code()).orElseThrow();
        assertThat(now.items()).isNotEqualTo(quiz.items()).hasSameSizeAs(quiz.items());
        assertThat(quizzes.sheet(now, 0).gone()).isEmpty();
    }

    @Test
    void aNewerEditionOfTheShippedKnowledgeBaseIsLikeAChangeThatSomebodyPublishes() {
        Item approved = about().getFirst();
        reviews.approve(kb, approved.id(), true, ada.id());
        NamedQuiz quiz = fixed(approved.family());
        ReplacedEdition before = new ReplacedEdition(kb, now(), snapshots.attachments(kb));
        drafts.rename(draft(), MUNIR_ID, MARSHAL);
        store.publish(kb, now().revision(), draft().effect(), new Revision.Note("newer", Optional.empty()));
        assertThat(reviews.lost(kb)).hasSize(1);
        assertThat(quizzes.sheet(quiz, 0).gone()).isNotEmpty();

        effects.carry(before);

        assertThat(said(ItemState.APPROVED)).extracting(ReviewsGoOnTest::stem).contains(approved.stem());
        assertThat(reviews.lost(kb)).isEmpty();
        NamedQuiz now = quizzes.find(quiz.code()).orElseThrow();
        assertThat(now.items()).hasSameSizeAs(quiz.items());
        assertThat(quizzes.sheet(now, 0).gone()).isEmpty();
    }

    @Test
    void aStartFinishesWhatAKilledProcessDidNotMove() {
        Item approved = about().getFirst();
        reviews.approve(kb, approved.id(), true, ada.id());
        NamedQuiz quiz = fixed(approved.family());
        drafts.rename(draft(), MUNIR_ID, MARSHAL);
        Revision.Note note = new Revision.Note("renamed", Optional.of(ada.id().toString()));
        store.publish(kb, now().revision(), draft().effect(), note);
        assertThat(reviews.lost(kb)).hasSize(1);

        effects.resume(kb);
        effects.resume(kb);

        assertMoved(approved, quiz);
    }

    @Test
    void publishingAgainFinishesWhatAFailureOfTheDatabaseLeft() {
        Item approved = about().getFirst();
        reviews.approve(kb, approved.id(), true, ada.id());
        NamedQuiz quiz = fixed(approved.family());
        drafts.rename(draft(), MUNIR_ID, MARSHAL);
        database.sql("alter table item_review rename to item_review_gone").update();
        try {
            assertThatThrownBy(() -> publishing.publish(kb, "Renamed.")).isInstanceOf(RuntimeException.class);
        } finally {
            database.sql("alter table item_review_gone rename to item_review").update();
        }
        assertThat(reviews.lost(kb)).hasSize(1);

        assertThat(publishing.publish(kb, "Renamed.")).isInstanceOf(DraftPublishOutcome.NothingNew.class);

        assertMoved(approved, quiz);
    }

    private void assertMoved(Item approved, NamedQuiz quiz) {
        assertThat(said(ItemState.APPROVED)).extracting(ReviewsGoOnTest::stem).contains(approved.stem());
        assertThat(reviews.lost(kb)).isEmpty();
        NamedQuiz now = quizzes.find(quiz.code()).orElseThrow();
        assertThat(now.items()).isNotEqualTo(quiz.items()).hasSameSizeAs(quiz.items());
        assertThat(quizzes.sheet(now, 0).gone()).isEmpty();
    }

    @Test
    void whatIsDeletedKeepsItsReviewForWhenItComesBack() {
        Item hidden = about().getFirst();
        reviews.hide(kb, hidden.id(), true, ada.id());
        drafts.delete(draft(), MUNIR_ID);
        assertThat(effects.impact(draft()).stakes())
                .filteredOn(stake -> stake.item().id().equals(hidden.id()))
                .singleElement()
                .satisfies(stake -> assertThat(stake.heir()).isEmpty());

        publish();

        assertThat(reviews.lost(kb)).extracting(lost -> lost.item()).containsExactly(hidden.id());
    }

    /** Questions that ask facts about him; one of each stem, so that they can be told by it. */
    private NamedQuiz fixed(String family) {
        NamedQuiz draft = quizzes.make(
                kb,
                new QuizPlan(
                        "About him",
                        "",
                        new Composition.Chosen(Set.of(), Set.of(family), 0, 1),
                        50,
                        true,
                        AttemptTerms.PRACTICE),
                ada.id());
        return ((NamedQuizzes.Published.Open) quizzes.publish(draft.code())).quiz();
    }

    private List<Item> about() {
        Set<String> doubles =
                bank().items().stream()
                        .collect(Collectors.groupingBy(Item::stem, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(java.util.Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return bank().items().stream()
                .filter(item -> item.kind() == Kind.TEXT)
                .filter(item -> item.support().stream()
                        .filter(line -> line.contains("<" + MUNIR_ID.iri() + ">"))
                        .anyMatch(line -> item.asks().contains(FactId.ofTriple(line))))
                .filter(item -> !doubles.contains(item.stem()))
                .sorted(Comparator.comparing(Item::family).reversed())
                .toList();
    }

    private List<ReviewedItem> said(ItemState state) {
        return reviews.items(kb).stream().filter(item -> item.is(state)).toList();
    }

    private static String stem(ReviewedItem item) {
        return item.made().stem();
    }
}
