package org.quadrivia.linkeddata.http;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/**
 * A response to be sent. If it has an {@code ETag}, which identifies its exact bytes, a client that already has them gets 304
 * instead. The body is compressed here, and the compressed form has its own tag; the container would weaken or drop the tag.
 */
public final class Reply {
    private static final String TEXT = "text/plain;charset=utf-8";
    /** The size in bytes from which compression pays off. */
    private static final int WORTH_COMPRESSING = 512;
    /** Suffix of the entity tag of a compressed body, which consists of other bytes. */
    private static final String COMPRESSED = "-gz";

    private final int status;
    private final String contentType;
    private final byte[] body;
    private final HttpHeaders headers = new HttpHeaders();
    private String tag = "";

    private Reply(int status, String contentType, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
        if (status >= HttpServletResponse.SC_BAD_REQUEST) {
            headers.setCacheControl("no-store");
        }
    }

    public static Reply of(String contentType, byte[] body) {
        return of(HttpServletResponse.SC_OK, contentType, body);
    }

    /** Returns a response. If the status is an error, caches must not store it. */
    public static Reply of(int status, String contentType, byte[] body) {
        return new Reply(status, contentType, body);
    }

    /** Returns a plain-text response, such as the reason for an error. */
    public static Reply plainText(int status, String words) {
        return of(status, TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public static Reply notFound() {
        return plainText(HttpServletResponse.SC_NOT_FOUND, text("data.nothing"));
    }

    /** Returns a redirect to an absolute address. */
    public static Reply redirect(int status, String address) {
        return plainText(status, address).with(HttpHeaders.LOCATION, address);
    }

    /** Adds a header. A {@code Cache-Control} header replaces an earlier one. */
    public Reply with(String header, String value) {
        if (header.equals(HttpHeaders.CACHE_CONTROL)) {
            headers.set(header, value);
        } else {
            headers.add(header, value);
        }
        return this;
    }

    /**
     * Sets the entity tag.
     *
     * @param unquoted the tag without quotation marks; it must change whenever the bytes change
     */
    public Reply tagged(String unquoted) {
        tag = unquoted;
        return this;
    }

    public void send(HttpServletRequest request, HttpServletResponse response) {
        boolean compresses = body.length >= WORTH_COMPRESSING && acceptsGzip(request);
        headers.forEach((name, values) -> values.forEach(value -> {
            if (name.equals(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(name, value);
            } else {
                response.addHeader(name, value);
            }
        }));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!tag.isEmpty()) {
            String sent = compresses ? compressed(tag) : tag;
            response.setHeader(HttpHeaders.ETAG, quoted(sent));
            if (isKnown(request, sent)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        response.setContentType(contentType);
        byte[] sent = compresses ? compressed(body) : body;
        if (compresses) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
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

    /** Returns which form of a tagged response the client already has, as its tag; empty if it has none. */
    public static Optional<String> known(HttpServletRequest request, String tag) {
        return Stream.of(tag, compressed(tag))
                .filter(form -> isKnown(request, form))
                .findFirst();
    }

    /** Returns the entity tag of the compressed form, which consists of other bytes. */
    public static String compressed(String tag) {
        return tag + COMPRESSED;
    }

    public static String quoted(String tag) {
        return '"' + tag + '"';
    }

    /** Compares weakly, as for {@code GET} (RFC 9110, 13.1.2). */
    private static boolean isKnown(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals("*") || one.equals(quoted(tag)));
    }

    /** Returns whether the client can read a compressed body. */
    public static boolean acceptsGzip(HttpServletRequest request) {
        return Stream.of(String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                        .split(","))
                .map(one -> one.replaceAll("\\s", ""))
                .anyMatch(one -> one.matches("(gzip|\\*)(;q=(0\\.0*+[1-9]\\d*+|1(\\.0*+)?))?"));
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
