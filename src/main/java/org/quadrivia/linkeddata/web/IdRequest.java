package org.quadrivia.linkeddata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request for {@code /id/…}.
 *
 * @param kb as it is written in the address
 * @param path what follows the knowledge base, as the browser sends it; empty if nothing does
 * @param iri the IRI in the query string; empty if there is none
 * @param format extension of the format in the query string; empty if there is none
 * @param page from 1
 */
record IdRequest(String kb, String path, Optional<String> iri, Optional<String> format, int page) {
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
                NoScriptContent.number(request.getParameter("page")));
    }

    /** Returns the same request without a format at its end. The caller must have checked that it ends with that format. */
    IdRequest without(String ending) {
        return path.isEmpty()
                ? new IdRequest(kb.substring(0, kb.length() - ending.length() - 1), path, iri, format, page)
                : new IdRequest(kb, path.substring(0, path.length() - ending.length() - 1), iri, format, page);
    }

    /** Returns what follows the last dot; empty if there is none. */
    Optional<String> ending() {
        String last = path.isEmpty() ? kb : path;
        int dot = last.lastIndexOf('.');
        return dot < 0 || dot < last.lastIndexOf('/') ? Optional.empty() : Optional.of(last.substring(dot + 1));
    }

    /** Returns the decoded path. */
    String readable() {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strayPercentSign) {
            return path;
        }
    }
}
