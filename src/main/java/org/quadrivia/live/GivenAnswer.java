package org.quadrivia.live;

import java.time.Duration;
import java.time.Instant;

/**
 * An answer in a live round.
 *
 * @param player the number of the player
 * @param place the number of the question
 * @param vote the number of the vote on it
 * @param tile the id of the chosen tile
 * @param points what it is worth; 0 in a vote that does not count
 */
public record GivenAnswer(
        int player, int place, int vote, String tile, boolean right, int points, Instant at, Duration took) {}
