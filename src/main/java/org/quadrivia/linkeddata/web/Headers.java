package org.quadrivia.linkeddata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** Reads the headers of a request. */
final class Headers {
    private Headers() {}

    /** Returns all headers with the given name joined by commas; empty if there is none. */
    static String joined(HttpServletRequest request, String name) {
        return String.join(",", Collections.list(request.getHeaders(name)));
    }
}
