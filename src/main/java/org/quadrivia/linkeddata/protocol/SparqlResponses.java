package org.quadrivia.linkeddata.protocol;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.quadrivia.linkeddata.EntityTags;
import org.quadrivia.linkeddata.Gzip;
import org.quadrivia.linkeddata.SparqlReply;
import org.springframework.http.HttpHeaders;

/** Writes HTTP responses: headers, compression and body. */
final class SparqlResponses {
    private static final String TRUNCATED = "Quadrivia-Truncated";
    /** Suffix of the entity tag of a compressed body, which consists of other bytes. */
    private static final String PACKED = "-gz";

    private SparqlResponses() {}

    /** Sets the headers of a response that caches may keep and revalidate. */
    static void describe(HttpServletRequest request, HttpServletResponse response, String tag) {
        response.setHeader(HttpHeaders.ETAG, '"' + tag + '"');
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, SparqlCaller.isPersonal(request) ? "private, no-cache" : "no-cache");
    }

    /**
     * Returns whether the client already has the current version. If so, also writes the response: 304, or 412 for {@code POST}.
     */
    static boolean isKnown(HttpServletRequest request, HttpServletResponse response, String tag) throws IOException {
        List<String> known = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
        boolean plain = EntityTags.hold(known, '"' + tag + '"');
        boolean same = plain || EntityTags.hold(known, '"' + tag + PACKED + '"');
        if (same && request.getMethod().equals("POST")) {
            words(request, response, HttpServletResponse.SC_PRECONDITION_FAILED, text("sparql.unchanged"));
        } else if (same) {
            describe(request, response, plain ? tag : tag + PACKED);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return same;
    }

    static void reply(HttpServletRequest request, HttpServletResponse response, SparqlReply reply) throws IOException {
        reply.rows().ifPresent(rows -> response.setHeader(TRUNCATED, "rows=" + rows));
        if (reply.retryAfter().isPositive()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, reply.retryAfter().toSeconds())));
        }
        body(request, response, reply.status(), reply.mediaType(), reply.body());
    }

    static void words(HttpServletRequest request, HttpServletResponse response, int status, String words)
            throws IOException {
        body(request, response, status, "text/plain", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static void body(HttpServletRequest request, HttpServletResponse response, int status, String type, byte[] body)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type.startsWith("text/") ? type + ";charset=utf-8" : type);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        byte[] sent = body;
        if (body.length >= Gzip.WORTH_IT && Gzip.isTaken(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            sent = Gzip.packed(body);
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            String tag = response.getHeader(HttpHeaders.ETAG);
            if (tag != null) {
                response.setHeader(HttpHeaders.ETAG, tag.substring(0, tag.length() - 1) + PACKED + '"');
            }
        }
        response.setContentLength(sent.length);
        if (status >= HttpServletResponse.SC_BAD_REQUEST) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(sent);
        }
    }
}
