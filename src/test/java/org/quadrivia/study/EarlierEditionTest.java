package org.quadrivia.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.ui.FakeSession;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.library.EarlierEdition;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.review.ItemReview;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.EarlierTables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What people have in a data folder that the program wrote before its knowledge base declared learning objectives: the files of
 * that edition, the tables of that version, and ids of facts and items that it made.
 */
@Tag("full")
@SpringBootTest(classes = {QuadriviaApplication.class, FakeSession.class})
class EarlierEditionTest {
    private static final String HOME = "https://quadrivia.org/kb/ceasefire/";
    private static final KbId KB = new KbId("ceasefire");
    private static final PersonId ANN = new PersonId(new UUID(1, 1));
    private static final PersonId BEN = new PersonId(new UUID(2, 2));
    private static final String TABLES_OF_THEN = "9";

    private static final FactId SHOWED = fact("ceasefire", "showed", "ability-to-defend");
    private static final FactId DEMONSTRATED = fact("ceasefire", "demonstrated", "ability-to-defend");
    private static final FactId BILATERAL = fact("india", "longPreferred", "bilateral-settlement");
    private static final FactId BILATERALLY = fact("india", "longPreferred", "bilaterally-alone");
    private static final FactId DESCRIBED = fact("rhetoric", "describedAs", "inflammatory");
    private static final FactId CHARACTERIZED = fact("rhetoric", "characterizedAs", "inflammatory");
    private static final FactId DROPPED = fact("ceasefire", "cameOutOf", "diplomacy-and-manoeuvre");
    private static final FactId KEPT = fact("ceasefire", "describedAs", "strategic-victory");

    /** The id of an item that both editions have, and of one that only the earlier one had. */
    private static final String ITEM_KEPT = "ebd3f1fc989119d9";

    private static final String ITEM_GONE = "93d685f2dd166103";

    @Autowired
    Memories memories;

    @Autowired
    FormerFactMemories moving;

    @Autowired
    StudyService studies;

    @Autowired
    StudyData data;

    @Autowired
    Storage storage;

    @Autowired
    ItemReviews reviews;

    @Autowired
    AccountService accounts;

    @Autowired
    Knowledge knowledge;

    @DynamicPropertySource
    static void aFolderOfThen(DynamicPropertyRegistry settings) throws IOException {
        Path folder = Files.createTempDirectory("quadrivia-earlier");
        EarlierEdition.seed(folder);
        people(folder);
        settings.add("quadrivia.data", folder::toString);
    }

    @Test
    void theNewerEditionIsServed() {
        assertThat(knowledge.find(KB).orElseThrow().objectives()).isNotEmpty();
    }

    @Test
    void memoriesOfFactsStatedInOtherTermsMoveToThePresentFacts() {
        assertThat(facts(ANN)).containsExactlyInAnyOrder(DEMONSTRATED, BILATERALLY, CHARACTERIZED, DROPPED, KEPT);
        assertThat(storage.read(() -> memories.of(ANN, KB, List.of(DEMONSTRATED))))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.times()).isEqualTo(3);
                    assertThat(moved.memory().stability()).isEqualTo(12.5);
                });
        assertThat(storage.read(() -> memories.confusions(ANN, KB)))
                .extracting(Confusion::fact)
                .containsExactly(DEMONSTRATED);
    }

    @Test
    void whoRemembersBothKeepsBoth() {
        assertThat(facts(BEN)).containsExactlyInAnyOrder(SHOWED, DEMONSTRATED);
    }

    @Test
    void anotherStartMovesNothing() {
        List<FactMemory> before = storage.read(() -> memories.of(ANN, KB));

        moving.move();

        assertThat(storage.read(() -> memories.of(ANN, KB))).isEqualTo(before);
    }

    @Test
    void aFactThatIsGoneIsNeitherStudiedNorCountedButReportedAndExported() {
        StudyDay day = studies.today(accounts.find(ANN).orElseThrow(), KB).orElseThrow();

        assertThat(day.plan().all()).noneMatch(due -> due.fact().equals(DROPPED));
        assertThat(day.plan().setAside()).extracting(FactMemory::fact).contains(DROPPED);
        assertThat(storage.read(() -> data.export(ANN)).get("memories").toString())
                .contains(DROPPED.hex());
    }

    @Test
    void reviewsOfItemsThatAreStillThereHoldAndOthersAreReportedAsLost() {
        assertThat(reviews.item(KB, ITEM_KEPT).orElseThrow().review()).isPresent();
        assertThat(reviews.lost(KB)).extracting(ItemReview::item).containsExactly(ITEM_GONE);
    }

    private List<FactId> facts(PersonId person) {
        return storage.read(() -> memories.of(person, KB)).stream()
                .map(FactMemory::fact)
                .toList();
    }

    private static FactId fact(String subject, String property, String object) {
        return FactId.ofTriple("<%s%s> <%s%s> <%s%s>".formatted(HOME, subject, HOME, property, HOME, object));
    }

    private static void people(Path folder) {
        JdbcClient database = EarlierTables.make(folder, TABLES_OF_THEN);
        person(database, ANN, "ann");
        person(database, BEN, "ben");
        List.of(SHOWED, BILATERAL, DESCRIBED, DROPPED, KEPT).forEach(fact -> memory(database, ANN, fact));
        List.of(SHOWED, DEMONSTRATED).forEach(fact -> memory(database, BEN, fact));
        database.sql("""
                        insert into confusion (person_id, kb, fact, wrong_value, wrong_label, right_value, right_label, times,
                            last_time)
                        values (?, 'ceasefire', ?, '<http://e.org/w>', 'wrong', '<http://e.org/r>', 'right', 1,
                            current_timestamp)
                        """).params(ANN.value(), SHOWED.hex()).update();
        List.of(ITEM_KEPT, ITEM_GONE)
                .forEach(item -> database.sql("""
                        insert into item_review (kb, item_id, made, approved, hidden, pinned, person_id, changed)
                        values ('ceasefire', ?, 'As it was asked then', true, false, false, ?, current_timestamp)
                        """).params(item, ANN.value()).update());
    }

    private static void person(JdbcClient database, PersonId id, String name) {
        database.sql("""
                        insert into person (id, sign_in_name, name_key, shown_name, role, time_zone, locked, since, stamp)
                        values (?, ?, ?, ?, 'LEARNER', 'UTC', false, current_timestamp, 0)
                        """).params(id.value(), name, name, name).update();
    }

    private static void memory(JdbcClient database, PersonId person, FactId fact) {
        database.sql("""
                        insert into memory (person_id, kb, fact, state, step, stability, difficulty, reviewed, due, lapses,
                            algorithm, times, right_run, first_seen, form, item_id, words)
                        values (?, 'ceasefire', ?, 'REVIEW', 0, 12.5, 5, current_timestamp, current_timestamp, 0, 'FSRS-6', 3,
                            2, current_timestamp, 'object single', 'then', 'What it said.')
                        """).params(person.value(), fact.hex()).update();
    }
}
