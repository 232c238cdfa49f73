package org.quadrivia.linkeddata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is asked of {@code /id/…}.
 *
 * @param kb as it stands in the address
 * @param path what follows it, as a browser sends it; empty where nothing does
 * @param iri empty where the query has none
 * @param format ending of a format that the query names; empty for none
 * @param page from 1
 */
record IdRequest(String kb, String path, Optional<String> iri, Optional<String> format, int page) {
    private static final int LAST = 10_000_000;

    static IdRequest of(HttpServletRequest request) {
        String path = request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("^/id/?", "");
        int slash = path.indexOf('/');
        String kb = slash < 0 ? path : path.substring(0, slash);
        String rest = slash < 0 ? "" : path.substring(slash + 1);
        return new IdRequest(
                kb,
                rest,
                Optional.ofNullable(request.getParameter("iri")),
                Optional.ofNullable(request.getParameter("format")),
                page(request.getParameter("page")));
    }

    /** One that is no number is the first. */
    static int page(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("[0-9]{1,7}") ? Math.clamp(Integer.parseInt(text), 1, LAST) : 1;
    }

    /** The same without a format: whether the end of the path is one, whoever asks has to know. */
    IdRequest without(String ending) {
        return path.isEmpty()
                ? new IdRequest(kb.substring(0, kb.length() - ending.length() - 1), path, iri, format, page)
                : new IdRequest(kb, path.substring(0, path.length() - ending.length() - 1), iri, format, page);
    }

    /** What stands behind the last dot; empty where there is none. */
    Optional<String> ending() {
        String last = path.isEmpty() ? kb : path;
        int dot = last.lastIndexOf('.');
        return dot < 0 || dot < last.lastIndexOf('/') ? Optional.empty() : Optional.of(last.substring(dot + 1));
    }

    /** The path as it reads. */
    String readable() {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strayPercentSign) {
            return path;
        }
    }
}
