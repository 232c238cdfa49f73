package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quadrivia.linkeddata.EntityTags;
import org.quadrivia.linkeddata.Gzip;

/**
 * A response to be sent. If it has an {@code ETag}, which identifies its exact bytes, a client that already has them gets 304
 * instead. The body is compressed here, and the compressed form has its own tag. The container does not compress it again.
 */
final class Reply {
    private static final String TEXT = "text/plain";

    private final int status;
    private final String mediaType;
    private final byte[] body;
    private final List<String[]> headers = new ArrayList<>();
    private String tag = "";

    private Reply(int status, String mediaType, byte[] body) {
        this.status = status;
        this.mediaType = mediaType;
        this.body = body;
    }

    static Reply of(String mediaType, byte[] body) {
        return new Reply(HttpServletResponse.SC_OK, mediaType, body);
    }

    /** Returns a plain-text response that gives the reason for an error. */
    static Reply words(int status, String words) {
        return new Reply(status, TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8))
                .with("Cache-Control", "no-store");
    }

    static Reply nothingHere() {
        return words(HttpServletResponse.SC_NOT_FOUND, text("data.nothing"));
    }

    /** Returns a redirect to an absolute address. */
    static Reply to(int status, String address) {
        return new Reply(status, TEXT, (address + "\n").getBytes(StandardCharsets.UTF_8)).with("Location", address);
    }

    /** Adds a header. A {@code Cache-Control} header replaces an earlier one. */
    Reply with(String header, String value) {
        if (header.equals("Cache-Control")) {
            headers.removeIf(before -> before[0].equals(header));
        }
        headers.add(new String[] {header, value});
        return this;
    }

    /**
     * Sets the entity tag.
     *
     * @param unquoted the tag without quotation marks; it must change whenever the bytes change
     */
    Reply tagged(String unquoted) {
        tag = unquoted;
        return this;
    }

    void send(HttpServletRequest request, HttpServletResponse response) {
        boolean packs = body.length >= Gzip.WORTH_IT && Gzip.isTaken(request.getHeader("Accept-Encoding"));
        headers.forEach(header -> response.addHeader(header[0], header[1]));
        response.addHeader("Vary", "Accept-Encoding");
        if (!tag.isEmpty()) {
            String whole = "\"" + tag + (packs ? "-gz" : "") + "\"";
            response.setHeader("ETag", whole);
            if (EntityTags.hold(Collections.list(request.getHeaders("If-None-Match")), whole)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        response.setContentType(mediaType + ";charset=utf-8");
        byte[] sent = packs ? Gzip.packed(body) : body;
        if (packs) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(sent.length);
        try {
            if (!request.getMethod().equals("HEAD")) {
                response.getOutputStream().write(sent);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
