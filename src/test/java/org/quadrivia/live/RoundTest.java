package org.quadrivia.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.live.SampleRounds.START;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The laws of a round. */
class RoundTest {
    private static final Instant LATER = START.plusSeconds(10);

    private final Round race = SampleRounds.of(LiveMode.RACE, PointsRule.SPEED, 20, 2);

    @Test
    void aRaceGoesFromTheLobbyThroughEachQuestionToTheResult() {
        Round first = race.after(Act.NEXT, START);
        Round shown = first.after(Act.NEXT, LATER);
        Round second = shown.after(Act.NEXT, LATER);
        Round end = second.after(Act.NEXT, LATER).after(Act.NEXT, LATER);

        assertThat(first.phase()).isEqualTo(Phase.OPEN);
        assertThat(first.deadline()).isEqualTo(START.plusSeconds(20));
        assertThat(shown.phase()).isEqualTo(Phase.SHOWN);
        assertThat(second.place()).isEqualTo(2);
        assertThat(end.phase()).isEqualTo(Phase.ENDED);
        assertThat(end.version()).isEqualTo(race.version() + 5);
        assertThat(end.after(Act.NEXT, LATER)).isSameAs(end);
    }

    @Test
    void noAnswerIsAcceptedBeforeTheQuestionAfterTheDeadlineOrToAnotherQuestion() {
        Round open = race.after(Act.NEXT, START);

        assertThat(race.accepts(1, 1, START)).isFalse();
        assertThat(open.accepts(1, 1, START.plusSeconds(20))).isTrue();
        assertThat(open.accepts(1, 1, START.plusSeconds(20).plusMillis(1))).isFalse();
        assertThat(open.accepts(2, 1, LATER)).isFalse();
        assertThat(open.accepts(1, 2, LATER)).isFalse();
        assertThat(open.after(Act.NEXT, LATER).accepts(1, 1, LATER)).isFalse();
    }

    @Test
    void aPauseStopsTheClockAndCountsForNobody() {
        Round open = race.after(Act.NEXT, START);
        Round paused = open.after(Act.PAUSE, LATER);
        Round on = paused.after(Act.RESUME, LATER.plusSeconds(300));

        assertThat(paused.accepts(1, 1, LATER)).isFalse();
        assertThat(paused.left()).isEqualTo(Duration.ofSeconds(10));
        assertThat(on.deadline()).isEqualTo(LATER.plusSeconds(310));
        assertThat(on.open(LATER.plusSeconds(301))).isEqualTo(Duration.ofSeconds(11));
        assertThat(on.limit()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void theTimeCanBeMadeLongerEvenOnceItIsUpAndTheLimitSwitchedOff() {
        Round open = race.after(Act.NEXT, START);
        Instant over = START.plusSeconds(60);

        assertThat(open.after(Act.LONGER, LATER).deadline()).isEqualTo(START.plusSeconds(50));
        assertThat(open.isOver(over)).isTrue();
        assertThat(open.after(Act.LONGER, over).accepts(1, 1, over.plusSeconds(30)))
                .isTrue();
        Round free = open.after(Act.UNLIMITED, LATER);
        assertThat(free.accepts(1, 1, START.plusSeconds(86_400))).isTrue();
        assertThat(free.after(Act.NEXT, LATER).after(Act.NEXT, LATER).deadline())
                .isNull();
    }

    @Test
    void aSkippedQuestionIsFollowedByTheNextOne() {
        Round skipped = race.after(Act.NEXT, START).after(Act.SKIP, LATER);

        assertThat(skipped.place()).isEqualTo(2);
        assertThat(skipped.phase()).isEqualTo(Phase.OPEN);
        assertThat(skipped.skipped()).containsExactly(1);
        assertThat(skipped.after(Act.SKIP, LATER).phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void peersVoteDiscussAndVoteAgain() {
        Round peer = SampleRounds.of(LiveMode.PEER, PointsRule.RIGHT, null, 1);

        Round first = peer.after(Act.NEXT, START);
        Round discussed = first.after(Act.NEXT, LATER);
        Round second = discussed.after(Act.NEXT, LATER);

        assertThat(discussed.phase()).isEqualTo(Phase.DISCUSSED);
        assertThat(discussed.lastShown()).isZero();
        assertThat(second.accepts(1, 2, LATER)).isTrue();
        assertThat(second.accepts(1, 1, LATER)).isFalse();
        assertThat(second.after(Act.NEXT, LATER).phase()).isEqualTo(Phase.SHOWN);
    }

    @Test
    void pointsAreForBeingRightPlusForSpeedOrNone() {
        Duration limit = Duration.ofSeconds(20);

        assertThat(PointsRule.SPEED.points(true, Duration.ZERO, limit)).isEqualTo(1_000);
        assertThat(PointsRule.SPEED.points(true, Duration.ofSeconds(10), limit)).isEqualTo(750);
        assertThat(PointsRule.SPEED.points(true, Duration.ofSeconds(99), limit)).isEqualTo(500);
        assertThat(PointsRule.SPEED.points(true, Duration.ofSeconds(99), null)).isEqualTo(1_000);
        assertThat(PointsRule.SPEED.points(false, Duration.ZERO, limit)).isZero();
        assertThat(PointsRule.RIGHT.points(true, Duration.ofSeconds(10), limit)).isEqualTo(1_000);
        assertThat(PointsRule.NONE.points(true, Duration.ZERO, limit)).isZero();
    }

    @Test
    void namesAreTidiedBoundedAndFitForALine() {
        assertThat(PlayerName.read("  Ada \u00a0 Lovelace ")).contains(new PlayerName("Ada Lovelace"));
        assertThat(PlayerName.read("x".repeat(25))).isEmpty();
        assertThat(PlayerName.read("x".repeat(100_000))).isEmpty();
        assertThat(PlayerName.read("a\u202Eb")).isEmpty();
        assertThat(PlayerName.read("a\nb")).isEmpty();
        assertThat(PlayerName.read("…")).isEmpty();
        assertThat(PlayerName.read("")).isEmpty();
        assertThat(PlayerName.read("李")).isPresent();
    }

    @Test
    void namesThatLookTheSameAreTheSame() {
        String anna = new PlayerName("Anna B").look();

        assertThat(new PlayerName("ANNA b").look()).isEqualTo(anna);
        assertThat(new PlayerName("Ánna-B").look()).isEqualTo(anna);
        assertThat(new PlayerName("\u0410nn\u0430 B").look()).isEqualTo(anna);
        assertThat(new PlayerName("Anne B").look()).isNotEqualTo(anna);
    }
}
