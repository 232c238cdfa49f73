package org.quadrivia.live;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;

/** Stores live rounds. Each server that shares the database may call any method at any time. */
public interface RoundStore {
    /** Stores a new round with its questions. */
    void add(Round round, List<TileQuestion> questions);

    Optional<Round> find(RoundId id);

    Optional<Round> find(RoundCode code);

    /** Returns the rounds of a teacher that have not ended, newest first. */
    List<Round> underWay(PersonId host);

    /**
     * Changes a round while no other server can.
     *
     * @return the round afterwards; empty if there is none
     */
    Optional<Round> change(RoundId id, Instant now, UnaryOperator<Round> change);

    /** Returns the questions of a round in order; none if there is no such round. They never change. */
    List<TileQuestion> questions(RoundId id);

    /** The outcome of adding a player. */
    enum Joined {
        JOINED,
        /** The round is locked or has ended. */
        CLOSED,
        FULL,
        NAME_TAKEN
    }

    /**
     * Adds a player with the next number.
     *
     * @param secret the digest of what the player's browser keeps
     * @param most the most players, with removed ones
     */
    Joined join(RoundId id, PlayerName name, String secret, int most, Instant now);

    /** Returns the player with that secret's digest. */
    Optional<Player> player(String secret);

    /** Removes a player, and makes a new version of the round. Their name stays taken. */
    void remove(RoundId id, int player);

    /**
     * Stores an answer, unless the player has answered that question in that vote before, or the round does not accept it at the
     * time of the answer; see {@link Round#accepts}.
     *
     * @return the answer that is stored now; null if there is none
     */
    @Nullable
    GivenAnswer answer(RoundId id, GivenAnswer answer);

    /**
     * What tells that there is something new to show.
     *
     * @param players how many players are not removed
     * @param answers how many of them have answered in the vote that is open
     */
    record Pulse(Round round, int players, int answers) {}

    /** Returns the pulse of each of these rounds that exists. */
    Map<RoundId, Pulse> pulses(Collection<RoundId> ids);

    /** Returns all that is shown of a round; empty if there is none. */
    Optional<RoundSituation> situation(RoundId id);

    /** Deletes rounds that were made before that time, with the names of their players. Returns their ids. */
    Set<RoundId> prune(Instant before);

    /** Ends rounds that nobody has changed since that time. */
    void endForgotten(Instant untouchedSince);
}
