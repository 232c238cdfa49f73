package org.quadrivia.live;

/** Says that this server has changed a round, or added a player or an answer to it. */
public record RoundChanged(RoundId round) {}
