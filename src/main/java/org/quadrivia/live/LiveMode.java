package org.quadrivia.live;

/** How the questions of a live round are asked. */
public enum LiveMode {
    /** Each question is answered once. */
    RACE(1),
    /** Peer instruction: a vote, a discussion, and a second vote, which counts. */
    PEER(2);

    private final int votes;

    LiveMode(int votes) {
        this.votes = votes;
    }

    /** Returns how often each question is answered. The last answer counts. */
    public int votes() {
        return votes;
    }
}
