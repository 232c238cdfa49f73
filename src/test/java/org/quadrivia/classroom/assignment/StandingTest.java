package org.quadrivia.classroom.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.assignment.AssignmentPlan.Counts;
import org.quadrivia.classroom.assignment.AssignmentPlan.Fault;
import org.quadrivia.classroom.assignment.AssignmentPlan.Feedback;
import org.quadrivia.classroom.assignment.AssignmentPlan.Late;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.quiz.named.AssignedAttempt;

/** The rules of assignments, without a database. */
class StandingTest {
    private static final Instant OPENS = Instant.parse("2026-09-01T08:00:00Z");
    private static final Instant DUE = OPENS.plus(Duration.ofDays(7));
    private static final Instant AFTER = DUE.plusSeconds(60);
    private static final PersonId ADA = PersonId.random();

    private static AssignmentPlan plan(Late late, OptionalInt attempts, Counts counts, Feedback feedback) {
        return new AssignmentPlan(OPENS, Optional.of(DUE), late, attempts, counts, feedback, Optional.empty());
    }

    private static AssignmentPlan usual(Late late) {
        return plan(late, OptionalInt.of(3), Counts.BEST, Feedback.HANDED_IN);
    }

    private static AssignedAttempt attempt(char id, boolean exam, Instant ended, double points, boolean finished) {
        return new AssignedAttempt(
                new QuizId(String.valueOf(id).repeat(22)),
                ADA,
                exam,
                ended.minusSeconds(600),
                finished || !exam ? Optional.of(ended) : Optional.empty(),
                4,
                finished ? 4 : 2,
                points,
                finished,
                false);
    }

    private static Standing standing(AssignmentPlan plan, Instant now, AssignedAttempt... attempts) {
        return Standing.of(
                Terms.of(plan, Optional.empty(), 0),
                List.of(attempts),
                now,
                (attempt, until) -> new Standing.Scores.Given(
                        new Score(attempt.points() - (until.isPresent() ? 1 : 0), attempt.questions()),
                        until.isEmpty() || attempt.points() > 0,
                        false));
    }

    @Test
    void theAttemptCountsThatTheTeacherChose() {
        AssignedAttempt[] attempts = {
            attempt('A', true, OPENS.plusSeconds(900), 2, true),
            attempt('B', true, OPENS.plusSeconds(1900), 4, true),
            attempt('C', true, OPENS.plusSeconds(2900), 3, true)
        };
        for (Counts counts : Counts.values()) {
            Standing standing =
                    standing(plan(Late.ACCEPT, OptionalInt.empty(), counts, Feedback.HANDED_IN), AFTER, attempts);

            assertThat(standing.counted().orElseThrow().share())
                    .isEqualTo(
                            switch (counts) {
                                case BEST -> 1.0;
                                case LAST -> 0.75;
                                case FIRST -> 0.5;
                            });
        }
    }

    @Test
    void lateWorkIsMarkedWhereItIsAcceptedAndEndsWhereItIsNot() {
        AssignedAttempt late = attempt('A', false, AFTER, 3, true);

        assertThat(standing(usual(Late.ACCEPT), AFTER, late).state()).isEqualTo(Standing.State.LATE);
        Standing refused = standing(usual(Late.REFUSE), AFTER, late);
        assertThat(refused.state()).isEqualTo(Standing.State.DONE);
        assertThat(refused.counted().orElseThrow().score().points()).isEqualTo(2);
        assertThat(standing(usual(Late.REFUSE), AFTER).mayBegin(AFTER)).isFalse();
        assertThat(standing(usual(Late.ACCEPT), AFTER).mayBegin(AFTER)).isTrue();
    }

    @Test
    void practiceOfWhichNothingWasAnsweredInTimeTakesNothingAway() {
        AssignedAttempt early = attempt('A', false, OPENS.plusSeconds(900), 3, true);
        AssignedAttempt late = attempt('B', false, AFTER, 0, true);
        AssignmentPlan last = plan(Late.REFUSE, OptionalInt.empty(), Counts.LAST, Feedback.AT_ONCE);

        assertThat(standing(last, AFTER, early, late).counted().orElseThrow().attempt())
                .isEqualTo(early);
        assertThat(standing(last, AFTER, late).state()).isEqualTo(Standing.State.MISSING);
        AssignedAttempt exam = attempt('C', true, AFTER, 0, true);
        assertThat(standing(last, AFTER, early, exam).counted().orElseThrow().attempt())
                .isEqualTo(exam);
    }

    @Test
    void whatIsMissingToDoOrUnderWayIsSaid() {
        Instant before = OPENS.minusSeconds(1);
        AssignedAttempt half = attempt('A', true, OPENS.plusSeconds(900), 0, false);

        assertThat(standing(usual(Late.ACCEPT), before).state()).isEqualTo(Standing.State.NOT_OPEN);
        assertThat(standing(usual(Late.ACCEPT), before).mayBegin(before)).isFalse();
        assertThat(standing(usual(Late.ACCEPT), OPENS).state()).isEqualTo(Standing.State.OPEN);
        assertThat(standing(usual(Late.ACCEPT), OPENS, half).state()).isEqualTo(Standing.State.UNDER_WAY);
        assertThat(standing(usual(Late.ACCEPT), OPENS, half).mayBegin(OPENS)).isFalse();
        assertThat(standing(usual(Late.ACCEPT), AFTER).state()).isEqualTo(Standing.State.MISSING);
        assertThat(standing(usual(Late.REFUSE), AFTER, half).state()).isEqualTo(Standing.State.MISSING);
    }

    @Test
    void attemptsBeyondTheirNumberCountForNothing() {
        AssignmentPlan once = plan(Late.ACCEPT, OptionalInt.of(1), Counts.BEST, Feedback.HANDED_IN);
        AssignedAttempt first = attempt('A', true, OPENS.plusSeconds(900), 1, true);
        AssignedAttempt second = attempt('B', true, OPENS.plusSeconds(901), 4, true);

        Standing standing = standing(once, AFTER, first, second);

        assertThat(standing.counted().orElseThrow().score().points()).isEqualTo(1);
        assertThat(standing.left()).hasValue(0);
        assertThat(standing.mayBegin(OPENS)).isFalse();
    }

    @Test
    void whoItIsOpenedAgainForHasTheirOwnDateAndOneMoreAttempt() {
        AssignmentPlan once = plan(Late.REFUSE, OptionalInt.of(1), Counts.BEST, Feedback.AFTER_DUE);
        Instant own = DUE.plus(Duration.ofDays(2));
        Terms terms = Terms.of(once, Optional.of(new Reopened(ADA, Optional.of(own), 1)), 0);
        AssignedAttempt first = attempt('A', true, OPENS.plusSeconds(900), 1, true);

        Standing standing = Standing.of(
                terms,
                List.of(first),
                AFTER,
                (attempt, until) -> new Standing.Scores.Given(new Score(0, 4), true, false));

        assertThat(standing.mayBegin(AFTER)).isTrue();
        assertThat(standing.mayBegin(own)).isFalse();
        assertThat(terms.attempt(AssignmentId.random(), AFTER))
                .extracting(one -> one.end(), one -> one.resultsFrom())
                .containsExactly(own, own);
    }

    @Test
    void extraTimeLengthensTheLimit() {
        AssignmentPlan timed = new AssignmentPlan(
                OPENS,
                Optional.empty(),
                Late.ACCEPT,
                OptionalInt.empty(),
                Counts.BEST,
                Feedback.HANDED_IN,
                Optional.of(Duration.ofMinutes(40)));

        assertThat(Terms.of(timed, Optional.empty(), 25)
                        .attempt(AssignmentId.random(), OPENS)
                        .terms()
                        .limit())
                .isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void settingsThatContradictEachOtherAreRefused() {
        Optional<Duration> limit = Optional.of(Duration.ofMinutes(10));
        Optional<Instant> due = Optional.of(DUE);
        assertThat(AssignmentPlan.fault(
                        OPENS, Optional.of(OPENS), OptionalInt.empty(), Feedback.AT_ONCE, Optional.empty()))
                .contains(Fault.DUE_BEFORE_OPENS);
        assertThat(AssignmentPlan.fault(OPENS, due, OptionalInt.of(0), Feedback.AT_ONCE, Optional.empty()))
                .contains(Fault.ATTEMPTS);
        assertThat(AssignmentPlan.fault(OPENS, due, OptionalInt.empty(), Feedback.AT_ONCE, limit))
                .contains(Fault.LIMIT_AT_ONCE);
        assertThat(AssignmentPlan.fault(
                        OPENS, Optional.empty(), OptionalInt.empty(), Feedback.AFTER_DUE, Optional.empty()))
                .contains(Fault.NO_DUE);
        assertThatThrownBy(() -> plan(Late.ACCEPT, OptionalInt.of(99), Counts.BEST, Feedback.AT_ONCE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
