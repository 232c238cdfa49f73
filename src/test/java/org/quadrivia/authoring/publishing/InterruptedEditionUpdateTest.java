package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.account.ui.FakeSession;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.EarlierEdition;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.library.ReplacedEdition;
import org.quadrivia.knowledge.rdf.library.ShippedOntology;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.review.ItemReview;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.storage.jdbc.EarlierTables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A start that replaced the earlier edition of the shipped knowledge base was killed before it had moved the reviews. It had moved
 * one of them, but not yet deleted what it had moved.
 */
@Tag("full")
@SpringBootTest(classes = {QuadriviaApplication.class, FakeSession.class})
class InterruptedEditionUpdateTest {
    private static final KbId KB = new KbId("ceasefire");
    private static final Map<String, Item> HEIRS = new HashMap<>();

    @Autowired
    private ItemReviews reviews;

    @Autowired
    private KnowledgeStore store;

    @Autowired
    private ShippedEditionUpdate update;

    @DynamicPropertySource
    static void aFolderOfAKilledStart(DynamicPropertyRegistry settings) throws IOException {
        Path folder = Files.createTempDirectory("quadrivia-interrupted");
        ShippedOntology earlier = EarlierEdition.naming("asim-munir", "the-army-chief");
        EarlierEdition.seed(folder, earlier);
        EarlierEdition.replace(folder);
        HEIRS.putAll(heirs(EarlierEdition.loaded(earlier), EarlierEdition.present()));
        JdbcClient database = EarlierTables.make(folder, "9");
        HEIRS.keySet().forEach(item -> approve(database, item));
        approve(database, HEIRS.values().iterator().next().id());
        settings.add("quadrivia.data", folder::toString);
    }

    private static Map<String, Item> heirs(ReplacedEdition before, ReplacedEdition now) {
        Change change = Change.between(before.snapshot(), now.snapshot());
        return ItemSuccessors.of(bank(before), bank(now), change, before.snapshot(), now.snapshot());
    }

    private static Bank bank(ReplacedEdition edition) {
        FamilySet families = FamilySet.served(edition.attachments().families()).and(edition.snapshot());
        return BankGenerator.generate(edition.snapshot(), families, GeneratorSettings.usual());
    }

    private static void approve(JdbcClient database, String item) {
        database.sql("""
                        insert into item_review (kb, item_id, made, approved, hidden, pinned, changed)
                        values ('ceasefire', ?, 'As it was asked then', true, false, false, current_timestamp)
                        """).param(item).update();
    }

    @Test
    void theNextStartFinishesIt() {
        assertThat(HEIRS).isNotEmpty();
        assertFinished();

        update.carry();

        assertFinished();
    }

    private void assertFinished() {
        assertThat(store.replaced()).isEmpty();
        assertThat(reviews.lost(KB)).isEmpty();
        List<String> heirs = HEIRS.values().stream().map(Item::id).distinct().toList();
        assertThat(reviews.said(KB))
                .filteredOn(review -> review.shipped().isEmpty())
                .filteredOn(ItemReview::approved)
                .extracting(ItemReview::item)
                .containsExactlyInAnyOrderElementsOf(heirs);
    }
}
