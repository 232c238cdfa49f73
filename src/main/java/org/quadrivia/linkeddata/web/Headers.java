package org.quadrivia.linkeddata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** Reading headers of a request. */
final class Headers {
    private Headers() {}

    /** All of that name as one; empty where there is none. */
    static String joined(HttpServletRequest request, String name) {
        return String.join(",", Collections.list(request.getHeaders(name)));
    }
}
