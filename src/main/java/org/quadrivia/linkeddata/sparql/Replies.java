package org.quadrivia.linkeddata.sparql;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import org.quadrivia.linkeddata.SparqlReply;

/** Replies that hold no result but words. */
final class Replies {
    private static final String WORDS = "text/plain";

    private Replies() {}

    static SparqlReply words(int status, String words) {
        return words(status, words, Duration.ZERO, Duration.ZERO);
    }

    /** @param again when it makes sense to ask again; zero: no need to say */
    static SparqlReply words(int status, String words, Duration again, Duration took) {
        return new SparqlReply(
                status, WORDS, words.getBytes(StandardCharsets.UTF_8), OptionalLong.empty(), again, took);
    }
}
