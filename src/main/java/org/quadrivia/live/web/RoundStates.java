package org.quadrivia.live.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.live.GivenAnswer;
import org.quadrivia.live.Phase;
import org.quadrivia.live.Player;
import org.quadrivia.live.PointsRule;
import org.quadrivia.live.Round;
import org.quadrivia.live.RoundSituation;
import org.quadrivia.live.TileQuestion;

/**
 * What phones and the teacher's screen are told of a round. Before {@link Phase#SHOWN}, nothing that is told depends on which tile is
 * right, neither to phones nor to the screen.
 */
final class RoundStates {
    /** So many of the best are named on the screen. */
    private static final int BEST = 5;

    private RoundStates() {}

    /**
     * What both are told.
     *
     * @param now the server's time in milliseconds
     * @param deadline when the question closes, by the server's time in milliseconds; null if it does not close by itself
     * @param left the milliseconds left while paused; null if there is no limit or no pause
     * @param limit the milliseconds for which the question is open altogether; null if there is no limit
     * @param votes how often each question is answered
     */
    record Common(
            long version,
            long now,
            String phase,
            int place,
            int size,
            int vote,
            int votes,
            String title,
            @Nullable Long deadline,
            @Nullable Long left,
            @Nullable Long limit,
            boolean scored) {}

    record Asked(String language, String framing, String stem, List<Answer> tiles) {}

    record Answer(String id, String label) {}

    /** @param right the ids of the right tiles */
    record Shown(List<String> right, String why, List<TileQuestion.Quote> quotes, String source) {}

    /**
     * What is told to a phone.
     *
     * @param tile what the player chose in this vote; null if nothing
     * @param first what they chose in the vote before; null if nothing
     * @param result null before the right answer is shown
     */
    record Phone(
            Common round,
            String name,
            @Nullable Asked question,
            @Nullable String tile,
            @Nullable String first,
            @Nullable Shown shown,
            @Nullable Result result) {}

    /**
     * @param right whether the answer was right; null if there was none
     * @param points the points of the answer
     * @param total the points so far
     * @param hits the right answers so far
     * @param rank null if the teacher does not show ranks
     */
    record Result(
            @Nullable Boolean right,
            int points,
            int total,
            int hits,
            @Nullable Integer rank,
            int players) {}

    /**
     * What is told to the teacher's screen.
     *
     * @param bars for each vote that is shown, how often each tile was chosen
     * @param best the best players; empty if the teacher does not show ranks
     */
    record Screen(
            Common round,
            String code,
            boolean locked,
            boolean unlimited,
            int answered,
            List<Seat> players,
            @Nullable Asked question,
            List<Map<String, Integer>> bars,
            @Nullable Shown shown,
            List<Best> best) {}

    record Seat(int number, String name, boolean answered) {}

    record Best(int rank, String name, int points, int hits) {}

    static Phone phone(RoundSituation situation, Player player, Instant now) {
        Round round = situation.round();
        int number = player.number();
        Optional<GivenAnswer> given = situation.answer(number, round.vote());
        return new Phone(
                common(round, now),
                player.name().value(),
                asked(situation),
                given.map(GivenAnswer::tile).orElse(null),
                situation
                        .answer(number, round.vote() - 1)
                        .map(GivenAnswer::tile)
                        .orElse(null),
                shown(situation),
                result(situation, player, given));
    }

    private static @Nullable Result result(RoundSituation situation, Player player, Optional<GivenAnswer> given) {
        Round round = situation.round();
        if (round.phase() != Phase.SHOWN && round.phase() != Phase.ENDED) {
            return null;
        }
        RoundSituation.Total total = situation.total(player.number());
        return new Result(
                given.map(GivenAnswer::right).orElse(null),
                given.map(GivenAnswer::points).orElse(0),
                total.points(),
                total.right(),
                round.plan().ranks() ? rank(situation, player) : null,
                situation.players().size());
    }

    private static @Nullable Integer rank(RoundSituation situation, Player player) {
        return situation.standings().stream()
                .filter(standing -> standing.player().equals(player))
                .findFirst()
                .map(RoundSituation.Standing::rank)
                .orElse(null);
    }

    static Screen screen(RoundSituation situation, Instant now) {
        Round round = situation.round();
        List<Seat> seats = situation.players().stream()
                .map(player -> new Seat(
                        player.number(),
                        player.name().value(),
                        situation.answer(player.number(), round.vote()).isPresent()))
                .toList();
        return new Screen(
                common(round, now),
                round.code().shown(),
                round.locked(),
                round.plan().limit() == null,
                (int) seats.stream().filter(Seat::answered).count(),
                seats,
                asked(situation),
                bars(situation),
                shown(situation),
                best(situation));
    }

    private static List<Map<String, Integer>> bars(RoundSituation situation) {
        Phase phase = situation.round().phase();
        return phase == Phase.SHOWN || phase == Phase.DISCUSSED
                ? IntStream.rangeClosed(1, situation.round().vote())
                        .mapToObj(situation::bars)
                        .toList()
                : List.of();
    }

    private static List<Best> best(RoundSituation situation) {
        Round round = situation.round();
        boolean told = round.plan().ranks() && (round.phase() == Phase.SHOWN || round.phase() == Phase.ENDED);
        return told
                ? situation.standings().stream()
                        .limit(BEST)
                        .map(one -> new Best(
                                one.rank(),
                                one.player().name().value(),
                                one.total().points(),
                                one.total().right()))
                        .toList()
                : List.of();
    }

    private static Common common(Round round, Instant now) {
        Instant deadline = round.deadline();
        Duration left = round.left();
        Duration limit = round.limit();
        return new Common(
                round.version(),
                now.toEpochMilli(),
                round.phase().name(),
                round.place(),
                round.size(),
                round.vote(),
                round.plan().mode().votes(),
                round.title(),
                deadline == null ? null : deadline.toEpochMilli(),
                left == null ? null : left.toMillis(),
                limit == null ? null : limit.toMillis(),
                round.plan().points() != PointsRule.NONE);
    }

    private static @Nullable Asked asked(RoundSituation situation) {
        Phase phase = situation.round().phase();
        return phase == Phase.LOBBY || phase == Phase.ENDED
                ? null
                : situation
                        .question()
                        .map(question -> new Asked(
                                question.language(),
                                question.framing(),
                                question.stem(),
                                question.tiles().stream()
                                        .map(tile -> new Answer(tile.id(), tile.label()))
                                        .toList()))
                        .orElse(null);
    }

    private static @Nullable Shown shown(RoundSituation situation) {
        return situation.round().phase() == Phase.SHOWN
                ? situation
                        .question()
                        .map(question -> new Shown(
                                question.tiles().stream()
                                        .filter(TileQuestion.Tile::right)
                                        .map(TileQuestion.Tile::id)
                                        .toList(),
                                question.why(),
                                question.quotes(),
                                question.source()))
                        .orElse(null)
                : null;
    }
}
