package org.quadrivia.linkeddata.protocol;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.worker.ResultFormat;
import org.springframework.http.HttpHeaders;

/** Makes HTTP responses of SPARQL replies, and revalidates those that a client already has. */
final class SparqlResponses {
    private static final String TRUNCATED = "Quadrivia-Truncated";

    private SparqlResponses() {}

    /** Returns the {@code Cache-Control} of a tagged response: caches may keep it and revalidate it. */
    static String caching(HttpServletRequest request) {
        return SparqlCaller.isPersonal(request) ? "private, no-cache" : "no-cache";
    }

    /** Sets the headers of a response that caches may keep and revalidate. */
    static void describe(HttpServletRequest request, HttpServletResponse response, String tag) {
        response.setHeader(HttpHeaders.ETAG, Reply.quoted(tag));
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching(request));
    }

    /**
     * Returns whether the client already has the current version. If so, also writes the response: 304, or 412 for {@code POST}.
     */
    static boolean isKnown(HttpServletRequest request, HttpServletResponse response, String tag) {
        Optional<String> known = Reply.known(request, tag);
        if (known.isPresent() && request.getMethod().equals("POST")) {
            Reply.plainText(HttpServletResponse.SC_PRECONDITION_FAILED, text("sparql.unchanged"))
                    .send(request, response);
        } else if (known.isPresent()) {
            describe(request, response, known.get());
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return known.isPresent();
    }

    static Reply of(SparqlReply reply) {
        Reply response = Reply.of(reply.status(), contentType(reply.mediaType()), reply.body());
        reply.rows().ifPresent(rows -> response.with(TRUNCATED, "rows=" + rows));
        if (reply.retryAfter().isPositive()) {
            response.with(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, reply.retryAfter().toSeconds())));
        }
        return response;
    }

    /** Names the file as which a browser saves the response. */
    static void name(Reply reply, String name, String mediaType) {
        ResultFormat.named(mediaType)
                .ifPresent(format -> reply.with(
                        HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "." + format.ending() + "\""));
    }

    /** Returns the media type, with the character set if it is a type of text; the other types imply theirs. */
    static String contentType(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }
}
