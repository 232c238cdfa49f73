package org.quadrivia.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

/** Which facts a person knew. */
@OnEachDatabase
class StudiedFactsTest extends StudyStage {
    private static final Item SINGLE = Items.single("s", "Whom did she ring?", "Munir", "Doval");
    private static final FactId FACT = SINGLE.asks().getFirst();
    private static final Answer RIGHT = Answer.Chosen.of("a");
    private static final Answer WRONG = Answer.Chosen.of("b");

    StudiedFactsTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Test
    void aFactThatWasOnlyMissedIsAskedButNotKnown() {
        StudiedFacts facts = new StudiedFacts(storage(), memories());

        answer(SINGLE, WRONG, START);
        answer(SINGLE, WRONG, START.plusSeconds(60));

        assertThat(facts.of(PERSON, KB)).containsOnlyKeys(FACT);
        assertThat(facts.known(PERSON, KB)).isEmpty();
    }

    @Test
    void aFactAnsweredRightOnceIsKnownAlsoAfterItIsMissed() {
        StudiedFacts facts = new StudiedFacts(storage(), memories());

        answer(SINGLE, WRONG, START);
        answer(SINGLE, RIGHT, START.plusSeconds(60));
        answer(SINGLE, WRONG, START.plusSeconds(120));

        assertThat(facts.known(PERSON, KB)).containsExactly(FACT);
    }

    @Test
    void aKnownFactThatWasReplacedStaysKnownUnderItsNewName() {
        StudiedFacts facts = new StudiedFacts(storage(), memories());
        FactId replacement = Items.fact("replacement");
        answer(SINGLE, RIGHT, START);

        storage().write(() -> memories().move(KB, FACT, replacement));

        assertThat(facts.known(PERSON, KB)).contains(replacement);
    }
}
