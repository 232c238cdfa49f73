package org.quadrivia.live;

/**
 * A player of a live round.
 *
 * @param number unique in the round, from 1 in the order of joining
 * @param removed whether the teacher has removed them
 */
public record Player(RoundId round, int number, PlayerName name, boolean removed) {}
