package org.quadrivia.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.lesson.Flashcard;
import org.quadrivia.quiz.lesson.SelfRating;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Rating;
import org.quadrivia.study.scheduling.Retention;
import org.quadrivia.study.scheduling.Scheduler;

/** What flashcards do to memories. */
@OnEachDatabase
class SelfRatedFactsTest extends StudyStage {
    private static final Item ITEM = Items.text("t", "Who wrote to her?", 0, "Asim Rao");
    private static final FactId FACT = ITEM.asks().getFirst();
    private static final Flashcard CARD = new Flashcard(FACT, ITEM, ITEM.stem(), false);
    private static final Answer RIGHT = new Answer.Typed("Asim Rao");
    private static final QuizId DECK = new QuizId("D".repeat(22));
    private static final Scheduler SCHEDULER = Scheduler.of(Retention.DEFAULT);

    private int cards;

    SelfRatedFactsTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Test
    void aRatingDecidesWhenTheFactComesBack() {
        rate(SelfRating.EASY, START);

        assertThat(remembered(FACT).orElseThrow().memory()).isEqualTo(SCHEDULER.first(Rating.EASY, START));
        List<Review> log = memories().log(PERSON, Optional.of(KB), Instant.EPOCH);
        assertThat(log).hasSize(1);
        assertThat(log.getFirst().selfRated()).isTrue();
        assertThat(log.getFirst().rating()).isEqualTo(Rating.EASY);
    }

    @Test
    void whatWasOnlyRatedIsNeitherAskedNorKnown() {
        rate(SelfRating.EASY, START);
        rate(SelfRating.EASY, START.plus(Duration.ofDays(9)));

        RememberedFacts facts = RememberedFacts.of(memories().of(PERSON, KB), SCHEDULER, START);
        assertThat(facts.wasAsked(FACT)).isFalse();
        assertThat(facts.known(Set.of(FACT))).isZero();
        assertThat(facts.share(Set.of(FACT))).isZero();
        assertThat(new StudiedFacts(storage(), memories()).known(PERSON, KB)).isEmpty();
        assertThat(ReviewedAnswers.of(memories().log(PERSON, Optional.empty(), Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void anAnswerProvesWhatWasRated() {
        rate(SelfRating.KNOWN, START);

        answer(ITEM, RIGHT, START.plus(Duration.ofDays(3)));

        FactMemory memory = remembered(FACT).orElseThrow();
        assertThat(memory.times()).isEqualTo(1);
        assertThat(memory.rightRun()).isEqualTo(1);
        assertThat(memory.form()).isEqualTo(ITEM.form());
        assertThat(new StudiedFacts(storage(), memories()).known(PERSON, KB)).containsExactly(FACT);
    }

    @Test
    void notKnowingTakesAwayWhatWasProven() {
        answer(ITEM, RIGHT, START);

        rate(SelfRating.NOT_KNOWN, START.plus(Duration.ofDays(3)));

        RememberedFacts facts =
                RememberedFacts.of(memories().of(PERSON, KB), SCHEDULER, START.plus(Duration.ofDays(3)));
        assertThat(facts.wasAsked(FACT)).isTrue();
        assertThat(facts.known(Set.of(FACT))).isZero();
        assertThat(remembered(FACT).orElseThrow().memory().due()).isBefore(START.plus(Duration.ofDays(4)));
    }

    @Test
    void aMissIsNotMadeGoodByARating() {
        answer(ITEM, new Answer.Typed("Somebody"), START);

        rate(SelfRating.EASY, START.plus(Duration.ofDays(1)));

        FactMemory memory = remembered(FACT).orElseThrow();
        assertThat(memory.memory().state()).isEqualTo(Memory.State.REVIEW);
        assertThat(memory.rightRun()).isZero();
        assertThat(new StudiedFacts(storage(), memories()).known(PERSON, KB)).isEmpty();
    }

    @Test
    void aRatingSentTwiceCountsOnce() {
        SelfRatedFacts facts = facts(START);

        facts.rate(PERSON, KB, DECK, 1, CARD, SelfRating.KNOWN, Duration.ofSeconds(5));
        facts.rate(PERSON, KB, DECK, 1, CARD, SelfRating.KNOWN, Duration.ofSeconds(5));

        assertThat(memories().log(PERSON, Optional.of(KB), Instant.EPOCH)).hasSize(1);
    }

    private void rate(SelfRating rating, Instant at) {
        facts(at).rate(PERSON, KB, DECK, ++cards, CARD, rating, Duration.ofSeconds(5));
    }

    private SelfRatedFacts facts(Instant at) {
        return new SelfRatedFacts(
                storage(), memories(), new SchedulerFactory(memories(), false), Clock.fixed(at, ZoneOffset.UTC));
    }
}
