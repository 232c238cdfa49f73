package org.quadrivia.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * What every answer tells browsers, also those that Tomcat makes itself: what a page may load and from where, that types are as they
 * are said, that nobody frames it. Flow starts by scripts within its page, builds styles as it goes and evaluates what the server sends,
 * so those are let in; from other hosts nothing is.
 */
final class SafeHeaders extends ValveBase {
    static final String PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'self'";

    private static final String NOTHING_MORE =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    SafeHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        write(response);
        getNext().invoke(request, response);
    }

    /** Again, where an answer was begun anew. */
    static void write(Response response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", PAGES);
        response.setHeader("Permissions-Policy", NOTHING_MORE);
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
