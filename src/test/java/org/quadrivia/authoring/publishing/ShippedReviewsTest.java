package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseLifecycle;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.knowledge.review.ShippedReviewFile;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Questions;
import org.quadrivia.question.review.ItemReview;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.question.review.ItemState;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.study.DueFact;
import org.quadrivia.study.StudyService;
import org.springframework.beans.factory.annotation.Autowired;

/** A knowledge base that was loaded from a folder with RDF and reviews, as learners and teachers meet it on a server. */
@Tag("full")
class ShippedReviewsTest extends AuthoringStage {
    private static final Path VILLAGE = Path.of("src/test/resources/org/quadrivia/cli/village.ttl");
    private static final String V = "http://example.org/village#";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Autowired
    private KnowledgeBaseLifecycle lifecycle;

    @Autowired
    private ItemReviews reviews;

    @Autowired
    private Questions questions;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private StudyService studies;

    @SuppressWarnings("NullAway.Init")
    private Item hidden;

    @SuppressWarnings("NullAway.Init")
    private Item reworded;

    @SuppressWarnings("NullAway.Init")
    private Item approved;

    @SuppressWarnings("NullAway.Init")
    private String rewording;

    @BeforeEach
    void serveAVillageWithReviews() throws IOException {
        Files.copy(VILLAGE, folder.resolve("village.ttl"));
        Files.writeString(folder.resolve("about.trig"), """
                GRAPH <http://example.org/village/about> {
                  <http://example.org/village> a <https://quadrivia.org/ns#KnowledgeBase> ;
                    <http://purl.org/dc/terms/title> "Village"@en .
                }
                """);
        kb = served();
        List<Item> quizzed = quizzed();
        List<Item> studied = studied();
        List<Item> both = studied.stream().filter(quizzed::contains).toList();
        hidden = both.stream()
                .filter(item -> item.support().stream().anyMatch(line -> line.contains("<" + V + "ada>")))
                .findFirst()
                .orElseThrow();
        reworded = both.stream()
                .filter(item -> !item.equals(hidden))
                .filter(item -> !ItemJson.write(item).contains(V + "ada"))
                .max(Comparator.comparingInt(item -> Collections.frequency(quizzed, item)))
                .orElseThrow();
        rewording = "In the village: " + reworded.stem();
        approved = bank().items().stream()
                .filter(item -> !studied.contains(item))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                folder.resolve(ShippedReviewFile.NAME),
                ShippedReviewFile.write(List.of(
                        review(hidden, false, true, Optional.empty()),
                        review(approved, true, false, Optional.empty()),
                        review(reworded, false, false, Optional.of(rewording)))));
        kb = served();
    }

    private KbId served() {
        LoadOutcome.Loaded loaded = KnowledgeLoader.load(folder).orRefuse();
        return lifecycle.create(
                loaded.snapshot(),
                loaded.attachments(),
                new KbDetails("Village " + System.nanoTime(), "", "", ""),
                Visibility.PRIVATE,
                "For this.");
    }

    @Test
    void quizzesFollowThemAlsoInACopy() {
        assertThat(bank().item(hidden.id())).isPresent();
        assertFollowed();

        kb = bases.copy(kb, "Copy to edit");

        assertFollowed();
    }

    private void assertFollowed() {
        List<Item> asked = quizzed();
        assertThat(asked).extracting(Item::id).contains(reworded.id()).doesNotContain(hidden.id());
        assertThat(asked)
                .filteredOn(item -> item.id().equals(reworded.id()))
                .extracting(Item::stem)
                .containsOnly(rewording);
        assertThat(questions.bank(kb).orElseThrow().items())
                .hasSize(bank().items().size() - 1);
        assertThat(reviews.items(kb))
                .filteredOn(item -> item.is(ItemState.APPROVED))
                .extracting(item -> item.made().id())
                .containsExactly(approved.id());
        assertThat(reviews.lost(kb)).isEmpty();
    }

    @Test
    void studyFollowsThem() {
        assertThat(studied()).extracting(Item::id).contains(reworded.id()).doesNotContain(hidden.id());
        assertThat(studied())
                .filteredOn(item -> item.id().equals(reworded.id()))
                .extracting(Item::stem)
                .containsExactly(rewording);
        assertThat(items(studies.begin(ada, kb))).extracting(Item::id).doesNotContain(hidden.id());
    }

    @Test
    void whatATeacherSaysReplacesThemUntilItIsTakenBack() {
        reviews.hide(kb, hidden.id(), false, ada.id());
        reviews.reword(kb, reworded.id(), "Today, in the village: " + reworded.stem(), ada.id());
        reviews.hide(kb, approved.id(), true, ada.id());

        assertThat(studied()).extracting(Item::id).contains(hidden.id());
        assertThat(studied())
                .extracting(Item::stem)
                .contains("Today, in the village: " + reworded.stem())
                .doesNotContain(rewording);
        assertThat(questions.bank(kb).orElseThrow().item(approved.id())).isEmpty();

        List.of(hidden, reworded, approved).forEach(item -> reviews.restoreShipped(kb, item.id()));

        assertFollowed();
    }

    /** After this rename, the bank asks the hidden question in the same form. After others, another form takes its place. */
    @Test
    void theyAreKeptWhenAThingIsRenamed() {
        drafts.rename(draft(), new EntityId(V + "ada"), new EntityId(V + "alma"));

        publish();

        assertThat(bank().item(hidden.id())).isEmpty();
        assertThat(questions.bank(kb).orElseThrow().items())
                .extracting(Item::stem)
                .contains(rewording);
        assertThat(reviews.said(kb))
                .filteredOn(review -> review.hidden() && !review.item().equals(hidden.id()))
                .extracting(ItemReview::item)
                .singleElement()
                .satisfies(heir -> {
                    assertThat(bank().item(heir)).isPresent();
                    assertThat(questions.bank(kb).orElseThrow().item(heir)).isEmpty();
                });
    }

    private List<Item> studied() {
        return studies.today(ada, kb).orElseThrow().plan().all().stream()
                .map(DueFact::item)
                .toList();
    }

    /** The items of many quizzes. */
    private List<Item> quizzed() {
        return IntStream.range(0, 90)
                .mapToObj(seed -> quizzes.start(
                        new QuizRequest(kb, 3, Set.of(), null, seed),
                        AttemptTerms.PRACTICE,
                        new Taker.Person(ada.id())))
                .flatMap(outcome -> items(outcome).stream())
                .toList();
    }

    private List<Item> items(StartOutcome outcome) {
        return quizzes.find(((StartOutcome.UnderWay) outcome).id()).orElseThrow().questions().stream()
                .map(Question::item)
                .toList();
    }

    private static ShippedReview review(Item item, boolean approved, boolean hidden, Optional<String> stem) {
        return new ShippedReview(item.id(), item.stem(), approved, hidden, false, stem, "r51", "", Instant.EPOCH);
    }
}
