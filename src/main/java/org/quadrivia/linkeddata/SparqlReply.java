package org.quadrivia.linkeddata;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * The outcome of a query.
 *
 * @param status as in HTTP: 200, or else 400 (not a query), 403 (query not allowed), 404 (no such knowledge base), 406 (no
 *     acceptable format), 413 (query or result too long), 429 (too many requests), 499 (cancelled) or 503 (over its time or
 *     memory, or it cannot be run at present)
 * @param mediaType media type of the body
 * @param body the complete, well-formed result; if the status is not 200, text that says what is wrong and what to do, with line
 *     and column if known
 * @param rows how many rows (triples, for a graph) were kept if the result was cut short; empty if it is complete
 * @param retryAfter if the status is 429 or 503, how long to wait before asking again; otherwise zero
 * @param took how long the query took
 */
public record SparqlReply(
        int status, String mediaType, byte[] body, OptionalLong rows, Duration retryAfter, Duration took) {
    /** Returns a reply that contains a text instead of a result. */
    public static SparqlReply message(int status, String text) {
        return message(status, text, Duration.ZERO, Duration.ZERO);
    }

    public static SparqlReply message(int status, String text, Duration retryAfter, Duration took) {
        return new SparqlReply(
                status, "text/plain", text.getBytes(StandardCharsets.UTF_8), OptionalLong.empty(), retryAfter, took);
    }

    /** Returns whether the body is a result. */
    public boolean isResult() {
        return status == 200;
    }

    /** Returns the body as text. Results in RDF and SPARQL formats are UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
