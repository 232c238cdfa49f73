package org.quadrivia.linkeddata;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * What became of a query.
 *
 * @param status as in HTTP: 200, else 400 (not a query), 403 (one that is not let in), 404 (no such knowledge base), 406 (no format that is
 *     taken), 413 (too long), 429 (too many), 499 (cancelled) or 503 (over its time or memory)
 * @param mediaType of the body
 * @param body the result, whole and well-formed; where the status is not 200, words that say what is wrong and what to do, with line and
 *     column where there are some
 * @param rows how many rows (triples, of a graph) were kept where the result was cut short; empty where it is whole
 * @param retryAfter where the status is 429 or 503, when it makes sense to ask again; else zero
 * @param took how long it took
 */
public record SparqlReply(
        int status, String mediaType, byte[] body, OptionalLong rows, Duration retryAfter, Duration took) {
    /** Whether there is a result. */
    public boolean isResult() {
        return status == 200;
    }

    /** The body as text; results in RDF and SPARQL formats are UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
