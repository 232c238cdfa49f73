package org.quadrivia.live;

/** What a live round is at. */
public enum Phase {
    /** Players join; nothing is asked yet. */
    LOBBY,
    /** The question can be answered. */
    OPEN,
    /** The question cannot be answered for a while; the time left is kept. */
    PAUSED,
    /** Peer instruction: the first vote is shown without the right answer, and the room discusses. */
    DISCUSSED,
    /** The votes, the right answer and its proof are shown. */
    SHOWN,
    /** The result is shown; the round cannot go on. */
    ENDED
}
