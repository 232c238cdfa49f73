package org.quadrivia.linkeddata.sparql;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import org.quadrivia.linkeddata.SparqlReply;

/** Makes replies that contain a text instead of a result. */
final class Replies {
    private static final String WORDS = "text/plain";

    private Replies() {}

    static SparqlReply words(int status, String words) {
        return words(status, words, Duration.ZERO, Duration.ZERO);
    }

    /** @param again how long to wait before asking again; zero if there is nothing to say about that */
    static SparqlReply words(int status, String words, Duration again, Duration took) {
        return new SparqlReply(
                status, WORDS, words.getBytes(StandardCharsets.UTF_8), OptionalLong.empty(), again, took);
    }
}
