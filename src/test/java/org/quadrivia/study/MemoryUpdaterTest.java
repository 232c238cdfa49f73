package org.quadrivia.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;
import org.quadrivia.quiz.AnswerContext;
import org.quadrivia.quiz.AnswerStored;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.Grade;
import org.quadrivia.quiz.grading.Grading;
import org.quadrivia.quiz.help.Aid;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;
import org.quadrivia.study.scheduling.Rating;
import org.quadrivia.study.scheduling.Retention;
import org.quadrivia.study.scheduling.Scheduler;

/** What is remembered after an answer. */
@OnEachDatabase
class MemoryUpdaterTest extends StudyStage {
    private static final Item SINGLE = Items.single("s", "Whom did she ring?", "Munir", "Doval");
    private static final Answer RIGHT = Answer.Chosen.of("a");
    private static final Answer WRONG = Answer.Chosen.of("b");

    MemoryUpdaterTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Test
    void aRightAnswerBeginsAMemoryOfEachFactThatWasAsked() {
        Item both = Items.asking(SINGLE, Items.fact("one"), Items.fact("two"));

        answer(both, RIGHT, START);

        assertThat(memories().of(PERSON, KB)).hasSize(2).allSatisfy(known -> {
            assertThat(known.memory()).isEqualTo(Scheduler.of(Retention.DEFAULT).first(Rating.GOOD, START));
            assertThat(known.form()).isEqualTo("object single");
            assertThat(known.words()).contains("|Munir]]");
            assertThat(known.rightRun()).isEqualTo(1);
        });
    }

    @Test
    void anAnswerThatIsPartlyRightRatesWhatWasKnownAsHard() {
        Item match = match();

        answer(match, new Answer.Matched(Map.of("a", "b", "b", "a", "c", "c")), START);

        assertThat(memories().log(PERSON, Optional.of(KB), START))
                .extracting(Review::fact, Review::rating)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(match.asks().get(0), Rating.AGAIN),
                        org.assertj.core.groups.Tuple.tuple(match.asks().get(1), Rating.AGAIN),
                        org.assertj.core.groups.Tuple.tuple(match.asks().get(2), Rating.HARD));
        assertThat(remembered(match.asks().get(2)).orElseThrow().rightRun()).isEqualTo(1);
    }

    @Test
    void aWrongAnswerRatesOnlyTheFactsWhoseOptionWasAnsweredWrongly() {
        Item match = match();
        Answer given = new Answer.Matched(Map.of("a", "b", "b", "a", "c", "c"));
        AnswerContext context = new AnswerContext(START, Duration.ofSeconds(10), Aid.NONE);
        Grade whole = Grading.grade(match, given).whole();

        answer(Optional.of(PERSON), new AnsweredItem(match, given, whole, context));

        assertThat(memories().log(PERSON, Optional.of(KB), START))
                .extracting(Review::fact, Review::rating)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(match.asks().get(0), Rating.AGAIN),
                        org.assertj.core.groups.Tuple.tuple(match.asks().get(1), Rating.AGAIN));
    }

    @Test
    void aLaterAnswerIsLoggedWithWhatWasExpected() {
        answer(SINGLE, RIGHT, START);
        Instant later = START.plus(Duration.ofDays(3));

        answer(SINGLE, WRONG, later);

        Review last = memories().log(PERSON, Optional.empty(), START).getLast();
        assertThat(last.first()).isFalse();
        assertThat(last.expected()).isBetween(0.5, 0.95);
        assertThat(last.rating()).isEqualTo(Rating.AGAIN);
        assertThat(remembered(Items.fact("s")).orElseThrow().rightRun()).isZero();
        assertThat(remembered(Items.fact("s")).orElseThrow().times()).isEqualTo(2);
        assertThat(remembered(Items.fact("s")).orElseThrow().since()).isEqualTo(START);
    }

    @Test
    void confusionsAreCounted() {
        answer(SINGLE, WRONG, START);
        answer(SINGLE, WRONG, START.plusSeconds(60));

        List<Confusion> confusions = memories().confusions(PERSON, KB);

        assertThat(confusions).singleElement().satisfies(confusion -> {
            assertThat(confusion.wrong().label()).isEqualTo("Doval");
            assertThat(confusion.right().label()).isEqualTo("Munir");
            assertThat(confusion.times()).isEqualTo(2);
            assertThat(confusion.last()).isEqualTo(START.plusSeconds(60));
        });
    }

    @Test
    void aWrongOptionIsConfusedWithAMissedOne() {
        Item several = Items.multiple("m", "Who was there?", List.of("Ram", "Dar"), List.of("Doval", "Dean"));

        answer(several, new Answer.Chosen(Set.of("a", "c")), START);

        assertThat(memories().confusions(PERSON, KB)).singleElement().satisfies(confusion -> {
            assertThat(confusion.wrong().label()).isEqualTo("Doval");
            assertThat(confusion.right().label()).isEqualTo("Dar");
        });
    }

    @Test
    void notKnowingIsAgainButNoConfusion() {
        answer(SINGLE, new Answer.NotKnown(), START);

        assertThat(memories().log(PERSON, Optional.of(KB), START))
                .extracting(Review::rating)
                .containsExactly(Rating.AGAIN);
        assertThat(memories().confusions(PERSON, KB)).isEmpty();
    }

    @Test
    void nothingIsRememberedOfGuestsAndDeletedPeople() {
        AnswerContext given = new AnswerContext(START, Duration.ofSeconds(10), Aid.NONE);

        answer(Optional.empty(), SINGLE, RIGHT, given);
        answer(Optional.of(PersonId.random()), SINGLE, RIGHT, given);

        assertThat(memories().of(PERSON, KB)).isEmpty();
    }

    @Test
    void anAnswerReportedTwiceCountsOnce() {
        AnswerStored stored = answer(SINGLE, RIGHT, START);

        learning.answerStored(stored);

        assertThat(memories().log(PERSON, Optional.empty(), Instant.EPOCH)).hasSize(1);
    }

    @Test
    void aRolledBackAnswerIsNotRemembered() {
        assertThatThrownBy(() -> storage().write(() -> {
                    answer(SINGLE, RIGHT, START);
                    throw new IllegalStateException("the answer was not stored");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(memories().of(PERSON, KB)).isEmpty();
    }

    @Test
    void studyDataCanBeExportedAndDeleted() {
        answer(SINGLE, WRONG, START);
        memories().setSettings(PERSON, new StudySettings(5, 50, new Retention(0.85), 10));
        StudyData data = new StudyData(memories(), kb -> Optional.empty());

        String exported = data.export(PERSON).toString();
        data.delete(PERSON);

        assertThat(exported).contains("newFactsADay=5", "words=It is Munir.", "rating=AGAIN", "chosen=Doval");
        assertThat(data.export(PERSON).toString()).doesNotContain("Munir", "newFactsADay");
    }

    @Test
    void anExportDuringAnExamHoldsNoWordsOfItsBase() {
        answer(SINGLE, WRONG, START);
        StudyData data = new StudyData(memories(), kb -> Optional.of("quiz/exam"));

        String exported = data.export(PERSON).toString();

        assertThat(exported).contains("rating=AGAIN", "stabilityDays").doesNotContain("Munir", "Doval");
    }

    @Test
    void settingsAreStored() {
        StudySettings wanted = new StudySettings(0, 30, new Retention(0.95), 7);

        memories().setSettings(PERSON, StudySettings.DEFAULT);
        memories().setSettings(PERSON, wanted);

        assertThat(memories().settings(PERSON)).contains(wanted);
    }

    /** Three pairs, each resting on a fact of its own. */
    private static Item match() {
        List<Option> pairs = List.of(pair("a"), pair("b"), pair("c"));
        FactId[] facts = pairs.stream()
                .map(pair -> FactId.ofTriple(pair.proof().triples().getFirst()))
                .toArray(FactId[]::new);
        Item match = Items.match("m", "Match.", "A", "one", "B", "two", "C", "three");
        return Items.asking(Items.ofKind(match, match.kind(), pairs), facts);
    }

    private static Option pair(String id) {
        String triple = "<https://example.org/" + id + "> <https://example.org/p> <https://example.org/x" + id + "> .";
        Proof proof = new Proof(Reason.KEY, List.of(triple));
        return Option.pair(id, id, Items.iri(id), "x" + id, Items.iri("x" + id), "So it is.", proof);
    }
}
