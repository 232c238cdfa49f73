package org.quadrivia.live;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that pages show of a round in one version.
 *
 * @param question the question that the round is at; empty before the first
 * @param players those who are not removed, in the order of joining
 * @param answers the answers of these players to that question, in all votes
 * @param totals points and right answers of each player, for the questions whose right answers have been shown
 */
public record RoundSituation(
        Round round,
        Optional<TileQuestion> question,
        List<Player> players,
        List<GivenAnswer> answers,
        Map<Integer, Total> totals) {
    public RoundSituation {
        players = List.copyOf(players);
        answers = List.copyOf(answers);
        totals = Map.copyOf(totals);
    }

    /** @param right the number of right answers */
    public record Total(int points, int right) {
        static final Total NOTHING = new Total(0, 0);
    }

    /** A player with what they have, and their rank from 1, which those with the same points share. */
    public record Standing(Player player, Total total, int rank) {}

    /** Returns the total of a player. */
    public Total total(int player) {
        return totals.getOrDefault(player, Total.NOTHING);
    }

    /** Returns the player with that number; empty if there is none or they are removed. */
    public Optional<Player> player(int number) {
        return players.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Returns the answer of a player to the question in that vote. */
    public Optional<GivenAnswer> answer(int player, int vote) {
        return answers.stream()
                .filter(one -> one.player() == player && one.vote() == vote)
                .findFirst();
    }

    /** Returns how often each tile was chosen in that vote. Tiles that nobody chose are left out. */
    public Map<String, Integer> bars(int vote) {
        return answers.stream()
                .filter(one -> one.vote() == vote)
                .collect(Collectors.toMap(GivenAnswer::tile, one -> 1, Integer::sum));
    }

    /** Returns all players, the best first; equals in the order of joining. Without points, right answers decide. */
    public List<Standing> standings() {
        Comparator<Player> best =
                Comparator.comparingInt((Player one) -> -worth(one)).thenComparingInt(Player::number);
        List<Player> sorted = players.stream().sorted(best).toList();
        Map<Integer, Integer> ranks = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            ranks.putIfAbsent(worth(sorted.get(i)), i + 1);
        }
        return sorted.stream()
                .map(one -> new Standing(one, total(one.number()), ranks.getOrDefault(worth(one), 1)))
                .toList();
    }

    private int worth(Player player) {
        Total total = total(player.number());
        return round.plan().points() == PointsRule.NONE ? total.right() : total.points();
    }
}
