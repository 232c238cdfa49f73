package org.quadrivia.live;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.quadrivia.account.WrongTries;

/**
 * Slows down those who try the codes of live rounds. Only wrong codes count. The limit is for a network, which a whole school may
 * share: a class may mistype its code, and one code a second finds one of ten rounds in three years. Keeps its state in memory,
 * bounded. Thread-safe.
 */
final class CodeThrottle {
    static final int WRONG_AT_ONCE = 60;

    private final WrongTries<String> networks;

    CodeThrottle(TimeMeter clock) {
        this.networks = new WrongTries<>("live-codes", WRONG_AT_ONCE, Duration.ofSeconds(1), clock);
    }

    /** Returns whether a code may be tried now. */
    boolean allows(String network) {
        return networks.allows(network);
    }

    /** Records a wrong code. */
    void wrong(String network) {
        networks.wrong(network);
    }
}
