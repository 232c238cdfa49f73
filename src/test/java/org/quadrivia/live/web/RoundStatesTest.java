package org.quadrivia.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.live.SampleRounds.START;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.live.Act;
import org.quadrivia.live.GivenAnswer;
import org.quadrivia.live.LiveMode;
import org.quadrivia.live.Player;
import org.quadrivia.live.PlayerName;
import org.quadrivia.live.PointsRule;
import org.quadrivia.live.Round;
import org.quadrivia.live.RoundSituation;
import org.quadrivia.live.SampleRounds;
import tools.jackson.databind.json.JsonMapper;

class RoundStatesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Round peer = SampleRounds.of(LiveMode.PEER, PointsRule.SPEED, 20, 2);
    private final Player ada = new Player(peer.id(), 1, new PlayerName("Ada"), false);

    /** After so many steps the question is in the lobby, open, discussed, open again. */
    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3"})
    void beforeItIsShownNothingTellsWhichTileIsRight(int steps) {
        Round round = after(steps);

        assertThat(told(round, "a")).isEqualTo(told(round, "b")).doesNotContain("It flows", "The Indus flows");
    }

    @Test
    void onceItIsShownThePhoneHasTheAnswerTheProofAndItsPoints() {
        RoundStates.Phone phone = RoundStates.phone(situation(after(4), "a"), ada, START);

        assertThat(phone.shown().right()).containsExactly("a");
        assertThat(phone.shown().why()).isEqualTo("It flows there.");
        assertThat(phone.result()).isEqualTo(new RoundStates.Result(true, 900, 900, 1, 1, 1));
        assertThat(RoundStates.screen(situation(after(4), "a"), START).bars())
                .containsExactly(Map.of("a", 1), Map.of("a", 1));
    }

    private Round after(int steps) {
        Round round = peer;
        for (int i = 0; i < steps; i++) {
            round = round.after(Act.NEXT, START);
        }
        return round;
    }

    private String told(Round round, String right) {
        RoundSituation situation = situation(round, right);
        return JSON.writeValueAsString(RoundStates.phone(situation, ada, START))
                + JSON.writeValueAsString(RoundStates.screen(situation, START));
    }

    /** Ada has chosen "a" in each vote so far; the store gives totals for what was shown only. */
    private RoundSituation situation(Round round, String right) {
        List<GivenAnswer> answers = round.place() == 0
                ? List.of()
                : List.of(answer(1, right), answer(2, right)).subList(0, round.vote());
        Map<Integer, RoundSituation.Total> totals =
                round.lastShown() == 0 ? Map.of() : Map.of(1, new RoundSituation.Total(900, 1));
        return new RoundSituation(round, Optional.of(SampleRounds.question(1, right)), List.of(ada), answers, totals);
    }

    private static GivenAnswer answer(int vote, String right) {
        boolean isRight = right.equals("a");
        return new GivenAnswer(1, 1, vote, "a", isRight, isRight ? 900 : 0, START, Duration.ofSeconds(4));
    }
}
