package org.quadrivia.live;

/** What became of joining a round. */
public sealed interface JoinOutcome {
    /** @param secret identifies the player; only their browser keeps it */
    record Joined(String secret) implements JoinOutcome {}

    /** The player could not join. */
    record Refused(Fault fault) implements JoinOutcome {}

    /** Why somebody cannot join. */
    enum Fault {
        /** No round has that code, or it has ended. */
        CODE,
        /** Too many wrong codes came from that network. */
        SLOW_DOWN,
        NAME,
        NAME_TAKEN,
        LOCKED,
        FULL
    }
}
